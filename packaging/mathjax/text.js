// Words in a formula: what TeX refuses inside of \text, and people and models write there all the same.

import {Configuration} from 'mathjax-full/js/input/tex/Configuration.js';
import {CommandMap, MacroMap, RegExpMap} from 'mathjax-full/js/input/tex/SymbolMap.js';
import BaseMethods from 'mathjax-full/js/input/tex/base/BaseMethods.js';
import TexParser from 'mathjax-full/js/input/tex/TexParser.js';

const ACCENTS = {
  "'": '\u0301', '`': '\u0300', '^': '\u0302', '"': '\u0308', '~': '\u0303', '=': '\u0304', '.': '\u0307',
  u: '\u0306', v: '\u030c', H: '\u030b', r: '\u030a', c: '\u0327', k: '\u0328', d: '\u0323', b: '\u0331',
};
// Of these MathJax's font has the sign, and so the letter looks like its neighbours; the others come in another font.
const SIGNS = {'\u0301': '\u00b4', '\u0300': '\u02cb', '\u0302': '\u02c6', '\u0308': '\u00a8', '\u0303': '\u02dc',
  '\u0304': '\u00af', '\u0307': '\u02d9', '\u0306': '\u02d8', '\u030c': '\u02c7', '\u030a': '\u02da'};
const LETTERS = {
  aa: 'å', AA: 'Å', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ss: 'ß', i: 'ı', j: 'ȷ', P: '¶',
  S: '§', copyright: '©', pounds: '£', euro: '€', textdegree: '°', degree: '°', textbackslash: '\\', ldots: '…', dots: '…',
  LaTeX: 'LaTeX', TeX: 'TeX', KaTeX: 'KaTeX',
};
const BREAKS = ['par', 'newline', 'hfill', 'hfil', 'noindent', 'medskip', 'smallskip', 'bigskip', 'centering'];

// \text{snake_case}, \text{50% of it}: what TeX refuses inside of text stands for itself.
new MacroMap('ergo-literal-text', {
  '_': 'Literal', '^': 'Literal', '&': 'Literal', '#': 'Literal', '%': 'Literal', '-': 'Dash',
}, {
  Literal: (parser, character) => {
    parser.text += character;
  },
  Dash: (parser) => {
    let more = 0;
    while (more < 2 && parser.string[parser.i] === '-') {
      more++;
      parser.i++;
    }
    parser.text += '-–—'[more];
  },
});

function pushAccented(parser, letter, mark) {
  const sign = SIGNS[mark];
  if (!sign || !/^[A-Za-z]$/.test(letter)) {
    parser.text += (letter + mark).normalize('NFC');
    return;
  }
  parser.saveText();
  const variant = parser.stack.env.mathvariant;
  const attributes = variant ? {mathvariant: variant} : {};
  const base = parser.create('token', 'mtext', attributes, {i: '\u0131', j: '\u0237'}[letter] || letter);
  const above = parser.create('token', 'mo', {stretchy: false}, sign);
  parser.PushMath(parser.create('node', 'mover', [base, above], {accent: true}));
}

const methods = {
  Accent: (parser, name, mark) => {
    const [letter = '', ...rest] = parser.GetArgument(name).trim().replace(/^\\([ij])$/, '$1');
    pushAccented(parser, letter, mark);
    parser.text += rest.join('');
  },
  Accented: (parser, letter) => pushAccented(parser, ...letter.normalize('NFD')),
  Letter: (parser, _name, letter) => {
    parser.text += letter;
    if (parser.string.startsWith('{}', parser.i)) parser.i += 2;
  },
  Underline: (parser, name) => {
    const content = parser.ParseArg(name);
    parser.Push(parser.create('node', 'menclose', [content], {notation: 'bottom', 'data-padding': 0.1}));
  },
  Space: (parser, name) => {
    parser.GetStar();
    BaseMethods.Hskip(parser, name);
  },
};

const ACCENTED =
  /[\u00c0-\u00c5\u00c8-\u00cf\u00d1-\u00d6\u00d9-\u00dd\u00e0-\u00e5\u00e8-\u00ef\u00f1-\u00f6\u00f9-\u00fd\u00ff]/u;
new RegExpMap('ergo-accented', methods.Accented, ACCENTED);

new CommandMap('ergo-text-commands', {
  ...Object.fromEntries(Object.entries(ACCENTS).map(([name, mark]) => [name, ['Accent', mark]])),
  ...Object.fromEntries(Object.entries(LETTERS).map(([name, letter]) => [name, ['Letter', letter]])),
  ...Object.fromEntries(BREAKS.map((name) => [name, ['Letter', ' ']])),
  underline: 'Underline',
  hspace: 'Space',
}, methods);

// Where a command with its arguments ends: those in braces and brackets right behind it.
function endOfArguments(source, at) {
  while ('{['.includes(source[at] || ' ')) {
    const [open, close] = source[at] === '{' ? '{}' : '[]';
    let depth = 0;
    let i = at;
    for (; i < source.length; i++) {
      if (source[i] === '\\') i++;
      else if (source[i] === open) depth++;
      else if (source[i] === close && --depth === 0) break;
    }
    if (i >= source.length) return at;
    at = i + 1;
  }
  return at;
}

Configuration.create('ergo-text', {
  parser: 'text',
  handler: {character: ['ergo-literal-text', 'ergo-accented'], macro: ['ergo-text-commands']},
  // \text{x \leq 5}: mathematics among the words, as if it stood between dollars.
  fallback: {
    macro: (parser, name) => {
      const end = endOfArguments(parser.string, parser.i);
      const source = `\\${name} ${parser.string.slice(parser.i, end)}`;
      parser.i = end;
      parser.saveText();
      parser.PushMath(new TexParser(source, {...parser.stack.env}, parser.texParser.configuration).mml());
    },
  },
  priority: 1,
});
