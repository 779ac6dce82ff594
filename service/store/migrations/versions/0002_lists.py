"""Imported lists: snapshots, their entries, and the rows kept aside."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the three tables."""
    op.create_table(
        "list_snapshot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list", sa.String(8), nullable=False),
        sa.Column("family", sa.String(16), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("as_of", sa.String(10), nullable=False),
        sa.Column("imported_at", sa.String(32), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_list_snapshot"),
    )
    op.create_index("ix_list_snapshot_list_family", "list_snapshot", ["list", "family", "as_of"])
    op.create_table(
        "list_entry",
        sa.Column("snapshot_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.String(64), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("first_seen", sa.String(10), nullable=False),
        sa.Column("last_seen", sa.String(10), nullable=False),
        sa.ForeignKeyConstraint(
            ["snapshot_id"], ["list_snapshot.id"], name="fk_list_entry_snapshot_id_list_snapshot"
        ),
        sa.PrimaryKeyConstraint("snapshot_id", "entry_id", name="pk_list_entry"),
    )
    op.create_table(
        "list_rejected",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("snapshot_id", sa.Integer(), nullable=False),
        sa.Column("list", sa.String(8), nullable=True),
        sa.Column("row", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["snapshot_id"], ["list_snapshot.id"], name="fk_list_rejected_snapshot_id_list_snapshot"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_list_rejected"),
    )
    op.create_index("ix_list_rejected_snapshot_id", "list_rejected", ["snapshot_id"])
