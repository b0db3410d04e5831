"""All settings of this computer and of this event, as data, and the dialog that shows them."""
