"""How far annotators agree: pure functions over annotation sets."""
