"""The index file: named arrays and texts, one after another, read in place through one memory map.

Layout: 8 bytes of magic, 8 bytes length of the JSON directory, the directory, then the sections, each on an 8-byte
boundary. The directory maps a section's name to (type code, offset, bytes). Numbers are in the machine's byte order,
which the magic tells.
"""

from __future__ import annotations

import json
import mmap
import os
import sys
import tempfile
import zlib
from array import array
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

MAGIC: Final = b"XCHKNM1" + (b"L" if sys.byteorder == "little" else b"B")


class IndexFileError(Exception):
    """The file is not an index of this version, or is cut."""


def digest(text: str) -> int:
    """A stable 32-bit hash."""
    return zlib.crc32(text.encode())


def texts(values: Iterable[str]) -> tuple[array[int], bytes]:
    """Texts as one blob with the offsets of their starts (and the end)."""
    offsets = array("I", [0])
    blob = bytearray()
    for value in values:
        blob += value.encode()
        offsets.append(len(blob))
    return offsets, bytes(blob)


def ragged(rows: Iterable[Sequence[int]]) -> tuple[array[int], array[int]]:
    """Rows of numbers as one array with the offsets of their starts (and the end)."""
    offsets, flat = array("I", [0]), array("I")
    for row in rows:
        flat.extend(row)
        offsets.append(len(flat))
    return offsets, flat


def hashed(entries: list[int]) -> tuple[array[int], array[int], array[int]]:
    """A hash table from `digest << 32 | value`, as bucket offsets, digests and values. The list is sorted in place."""
    bits = max(4, len(entries).bit_length())
    shift = 64 - bits
    entries.sort()
    offsets = array("I", bytes(4 * ((1 << bits) + 1)))
    digests, values = array("I"), array("I")
    last = -1
    bucket = 0
    for entry in entries:
        if entry == last:
            continue
        last = entry
        while bucket <= entry >> shift:
            offsets[bucket] = len(digests)
            bucket += 1
        digests.append(entry >> 32)
        values.append(entry & 0xFFFFFFFF)
    while bucket <= 1 << bits:
        offsets[bucket] = len(digests)
        bucket += 1
    return offsets, digests, values


def pack(sections: Mapping[str, array[int] | array[float] | bytes], fingerprint: str) -> bytearray:
    """The file's bytes. fingerprint: of the code that reads names; a file is only read by the same."""
    directory: dict[str, tuple[str, int, int]] = {}
    at = 0
    for name, data in sections.items():
        size = len(data) if isinstance(data, bytes) else len(data) * data.itemsize
        directory[name] = ("s" if isinstance(data, bytes) else data.typecode, at, size)
        at += (size + 7) & ~7
    head = json.dumps({"fingerprint": fingerprint, "sections": directory}).encode()
    head += b" " * (-len(head) % 8)
    out = bytearray(MAGIC + len(head).to_bytes(8, "little") + head)
    for data in sections.values():
        out += data if isinstance(data, bytes) else data.tobytes()
        out += bytes(-len(out) % 8)
    return out


def write(path: Path, content: bytes | bytearray) -> None:
    """Write the file whole or not at all, so that a worker never opens half an index."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name + ".")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            os.fchmod(handle, 0o644)
            file.write(content)
            file.flush()
            os.fsync(handle)
        temporary.replace(path)
    except BaseException:
        temporary.unlink()
        raise


def map_file(path: Path) -> memoryview:
    """The file's bytes, shared between processes."""
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_size < 16:
            raise IndexFileError(f"`{path}` is too short to be a screening index")
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def unpack(content: memoryview, origin: str, fingerprint: str) -> dict[str, memoryview]:
    """The sections, as views of the content. Raises IndexFileError: another format or fingerprint, cut, damaged."""
    if bytes(content[:8]) != MAGIC:
        raise IndexFileError(
            f"`{origin}` begins with `{bytes(content[:8])!r}`, not with `{MAGIC!r}`: build the index anew"
        )
    length = int.from_bytes(content[8:16], "little")
    try:
        head = json.loads(bytes(content[16 : 16 + length]))
        found, directory = head["fingerprint"], head["sections"]
    except (ValueError, KeyError, TypeError) as error:
        raise IndexFileError(f"`{origin}` has a damaged directory: build the index anew") from error
    if found != fingerprint:
        raise IndexFileError(
            f"`{origin}` was built for the reading of names `{found}`, this is `{fingerprint}`: build the index anew"
        )
    base = 16 + length
    sections: dict[str, memoryview] = {}
    for name, (code, offset, size) in directory.items():
        if base + offset + size > len(content):
            raise IndexFileError(f"`{origin}` is cut in section `{name}`: build the index anew")
        view = content[base + offset : base + offset + size]
        sections[name] = view if code == "s" else view.cast(code)
    return sections
