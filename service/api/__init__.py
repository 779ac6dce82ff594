"""The HTTP face: maps requests to operations and answers to JSON. No decision is made here."""
