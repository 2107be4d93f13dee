"""From a wish to a model in the library, as one pipeline that can be killed at any moment and gone on with."""
