"""Mathematics as pictures: TeX in, SVG that QtSvg draws whole out, by MathJax in V8, off the thread that paints."""
