"""What the outside asks for: reading a request, checking it, recording and replaying the decision."""
