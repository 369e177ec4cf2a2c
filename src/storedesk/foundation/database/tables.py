"""The shop's own settings: kept with the data, shared and undoable, each valid from a day on."""

from datetime import date

from sqlalchemy import Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storedesk.foundation.database.base import Base
from storedesk.foundation.database.types import Day


class ShopSetting(Base):
    """A setting of the shop: its name, its value as JSON, and the day from which it counts."""

    __tablename__ = "shop_setting"
    __table_args__ = (UniqueConstraint("name", "valid_from"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    name: Mapped[str] = mapped_column(Text)
    valid_from: Mapped[date] = mapped_column(Day)
    value: Mapped[str] = mapped_column(Text)
