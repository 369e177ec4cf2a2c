"""The one MetaData all mapped classes and ledgers belong to, with fixed names for constraints."""

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Base(DeclarativeBase):
    """Base of every mapped class."""

    metadata = METADATA
