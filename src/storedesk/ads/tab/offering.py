"""What the form of a test offers to choose from."""

from storedesk.ads import records_names, records_proof
from storedesk.ads.tab.test_form import Offered
from storedesk.foundation.database.store import Store
from storedesk.products import records as products


def offered(store: Store) -> Offered:
    """The products, the plans, and the channels the reports tell of."""
    with store.reading() as session:
        return Offered(
            products.names(session), records_names.campaigns(session), tuple(records_proof.channels_told(session))
        )
