"""retries"""

import sqlalchemy as sa
from alembic import op


revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('retries',
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('what', sa.String(), nullable=False),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('first', sa.DateTime(), nullable=False),
    sa.Column('next_try', sa.DateTime(), nullable=False),
    sa.Column('told', sa.Boolean(), nullable=False),
    sa.Column('problem', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_retries'))
    )


def downgrade() -> None:
    op.drop_table('retries')
