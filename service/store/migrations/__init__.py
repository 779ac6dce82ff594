"""The history of the tables, as Alembic revisions; `service.store.upgrade` runs them."""
