"""One widget per file: signals out, setters in; no decisions. Views don't know controllers, bridge or engine."""
