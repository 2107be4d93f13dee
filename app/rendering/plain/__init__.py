"""Plain mathematics, from what is typed to TeX. See `app.rendering.plain_maths`."""
