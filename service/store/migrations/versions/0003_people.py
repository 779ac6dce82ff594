"""What people decide about matches, closed to change; and what is known of each download of a list."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_REFUSAL = "what is in the ledger is never changed"


def upgrade() -> None:
    """Make the two tables, and the triggers that refuse to change or delete a row of the ledger."""
    op.create_table(
        "ledger",
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("subject", sa.String(64), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("previous_seal", sa.String(64), nullable=False),
        sa.Column("seal", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="pk_ledger"),
        sa.UniqueConstraint("id", name="uq_ledger_id"),
        sa.UniqueConstraint("seal", name="uq_ledger_seal"),
    )
    op.create_index("ix_ledger_subject", "ledger", ["subject", "kind"])
    op.create_table(
        "list_download",
        sa.Column("source", sa.String(64), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("sha256", sa.String(64), nullable=True),
        sa.Column("fetched_at", sa.String(32), nullable=True),
        sa.Column("tried_at", sa.String(32), nullable=False),
        sa.Column("failure", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("source", name="pk_list_download"),
    )
    if op.get_bind().dialect.name == "postgresql":
        _close_on_postgresql()
    else:
        _close_on_sqlite()


def _close_on_sqlite() -> None:
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER ledger_no_{verb.lower()} BEFORE {verb} ON ledger "
            f"BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
        )


def _close_on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION ledger_is_closed() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{_REFUSAL}'; END $$"
    )
    op.execute(
        "CREATE TRIGGER ledger_closed BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger "
        "FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_closed()"
    )
