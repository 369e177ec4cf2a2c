"""Who does the work of a shop; in a small shop one person is several of them."""

from dataclasses import dataclass

from storedesk.foundation.texts import Phrase


@dataclass(frozen=True, slots=True)
class Role:
    key: str
    name: Phrase


ROLES: tuple[Role, ...] = (
    Role("operator", Phrase("Operations")),
    Role("promotion", Phrase("Promotion")),
    Role("service", Phrase("Customer service")),
    Role("design", Phrase("Design")),
    Role("warehouse", Phrase("Warehouse")),
    Role("finance", Phrase("Finance")),
    Role("owner", Phrase("Shop owner")),
)

_BY_KEY = {role.key: role for role in ROLES}
_PLACES = {role.key: place for place, role in enumerate(ROLES)}


def role_name(key: str) -> str:
    """The role in the operator's language; a role nobody declared is shown as it is written."""
    role = _BY_KEY.get(key)
    return str(role.name) if role else key


def role_place(key: str) -> int:
    """Where the role stands on the list; unknown ones last."""
    return _PLACES.get(key, len(ROLES))
