"""What the form of a test offers to choose from."""

from datetime import date

from storedesk.ads import records_names, records_proof, records_settings
from storedesk.ads.tab.test_form import Offered
from storedesk.foundation.database.store import Store
from storedesk.products import records as products


def offered(store: Store, today: date) -> Offered:
    """The products, the plans, the channels the reports tell of, and how fast customers decide."""
    with store.reading() as session:
        return Offered(
            products.names(session),
            records_names.campaigns(session),
            tuple(records_proof.channels_told(session)),
            records_settings.category(session, today),
        )
