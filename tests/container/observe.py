"""Run the service on a private Docker, as compose.yaml says, and write down what is seen; alone in a network namespace.

Usage: observe.py COMPOSE.json IMAGE.tar SERVICE REQUEST.json OBSERVED.json. Only the standard library; asserts nothing.
"""

import http.client
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

PORT = 8000
ESCAPES = {
    "root": "touch /outside",
    "code": "touch /opt/venv/outside",
    "data": "touch /data/inside && rm /data/inside",
    "tmp": "touch /tmp/inside",
}


def run(*command: str, check: bool = True) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if check and done.returncode:
        raise SystemExit(
            f"observe: `{' '.join(command)}` failed: {done.stderr.strip() or done.stdout.strip()}"
        )
    return done.stdout.strip()


def call(method: str, path: str, body: bytes | None = None) -> dict:
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=30)
    connection.request(method, path, body, {"Content-Type": "application/json"} if body else {})
    answer = connection.getresponse()
    return {"status": answer.status, "body": json.loads(answer.read() or b"null")}


def when(what: str, seen, seconds: float = 60) -> float:
    """Wait until `seen()` is true; how long it took."""
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        try:
            if seen():
                return time.monotonic() - start
        except (OSError, http.client.HTTPException):
            pass
        time.sleep(0.1)
    raise SystemExit(f"observe: waited {seconds:.0f} s for {what}")


def split_request(body: bytes, between) -> int:
    """Send half a request, call `between`, send the rest; the status that comes back."""
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=30)
    connection.putrequest("POST", "/check")
    connection.putheader("Content-Type", "application/json")
    connection.putheader("Content-Length", str(len(body)))
    connection.endheaders(body[: len(body) // 2])
    time.sleep(0.5)
    between()
    connection.send(body[len(body) // 2 :])
    return connection.getresponse().status


def observe(compose: list[str], service: str, request: bytes) -> dict:
    run(*compose, "up", "-d", service)
    container = run(*compose, "ps", "-q", service)

    def state(template: str) -> str:
        return run("docker", "inspect", "--format", template, container)

    def ready() -> bool:
        if state("{{.State.Running}}") != "true":
            raise SystemExit(
                "observe: the container stopped: " + run("docker", "logs", "--tail", "30", container)
            )
        return call("GET", "/readyz")["status"] == 200

    seen: dict = {"ready_seconds": when("/readyz", ready)}
    seen["healthz"] = call("GET", "/healthz")
    seen["healthy_seconds"] = when("healthy", lambda: state("{{.State.Health.Status}}") == "healthy")
    seen["check"] = call("POST", "/check", request)
    decision = "/decisions/" + str(seen["check"]["body"].get("decision_id"))
    seen["decision"] = call("GET", decision)

    def inside(command: str) -> bool:
        done = subprocess.run(
            ["docker", "exec", container, "sh", "-c", command], capture_output=True, check=False
        )
        return done.returncode == 0

    seen["writable"] = {name: inside(command) for name, command in ESCAPES.items()}
    seen["modules"] = [
        name for name in ("pip", "pytest", "mypy", "service") if inside(f"python -c 'import {name}'")
    ]
    status = run("docker", "exec", container, "cat", "/proc/1/status").splitlines()
    seen["status"] = dict(line.split(":\t", 1) for line in status if ":\t" in line)
    seen["lint"] = run("docker", "exec", container, "exportcheck", "rules", "lint", check=False)

    def stop() -> None:
        threading.Thread(target=run, args=("docker", "kill", "--signal=TERM", container), daemon=True).start()
        time.sleep(1)

    run("docker", "update", "--restart=no", container)
    seen["in_flight"] = split_request(request, stop)
    when("the container to stop", lambda: state("{{.State.Running}}") == "false")
    seen["exit_code"] = int(state("{{.State.ExitCode}}"))

    run(*compose, "up", "-d", "--force-recreate", service)
    container = run(*compose, "ps", "-q", service)
    when("/readyz after a restart", ready)
    seen["decision_after_restart"] = call("GET", decision)
    return seen


def main() -> None:
    compose_file, image, service, request, observed = sys.argv[1:]
    run("ip", "link", "set", "lo", "up")
    with tempfile.TemporaryDirectory(prefix="docker-") as private:
        os.environ["DOCKER_HOST"] = f"unix://{private}/socket"
        places = {"--data-root": "data", "--exec-root": "exec", "--pidfile": "pid"}
        daemon = subprocess.Popen(
            ["dockerd", "-H", os.environ["DOCKER_HOST"], "--storage-driver=overlay2"]
            + [f"{option}={private}/{name}" for option, name in places.items()],
            stdout=subprocess.DEVNULL,
            stderr=Path(observed).with_name("dockerd.log").open("w"),
        )
        compose = ["docker-compose", "-p", "e2e", "-f", compose_file]
        try:
            when(
                "dockerd", lambda: run("docker", "version", check=False) and Path(private, "socket").exists()
            )
            run("docker", "load", "-q", "-i", image)
            seen = observe(compose, service, Path(request).read_bytes())
            Path(observed).write_text(json.dumps(seen))
        finally:
            run(*compose, "down", "-v", "-t", "5", check=False)
            daemon.terminate()
            daemon.wait(30)


if __name__ == "__main__":
    main()
