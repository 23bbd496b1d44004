"""An object in, a document out: what a report says is decided here, once."""
