"""The contract of POST /check as marshmallow schemas: the one source for validation and for OpenAPI."""
