"""What shows adapters: their page and cards, the chip with its panel, and where one is dropped."""
