"""Where things are kept: SQLAlchemy models and the repositories over them. One module a concern."""
