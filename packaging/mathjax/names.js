// Names that other typesetters of mathematics and other packages of LaTeX know, in terms of those that MathJax knows.

import {CommandMap, DelimiterMap} from 'mathjax-full/js/input/tex/SymbolMap.js';
import BaseMethods from 'mathjax-full/js/input/tex/base/BaseMethods.js';
import ParseMethods from 'mathjax-full/js/input/tex/ParseMethods.js';
import {insert} from './commands.js';

const all = (names, definition) => Object.fromEntries(names.trim().split(/\s+/).map((entry) => {
  const [name, meaning] = entry.split('=');
  return [name, definition(meaning === undefined ? name : meaning)];
}));
const same = (meaning) => ['Macro', `\\${meaning} `];
const upright = (letter) => ['Macro', `\\mathrm{${letter}}`];
const blackboard = (letter) => ['Macro', `\\mathbb{${letter}}`];
const coloured = (colour) => ['Macro', `\\textcolor{${colour}}{#1}`, 1];
const nothing = () => ['Nothing', 0];
const as = (meaning) => ['Macro', `\\${meaning}{#1}`, 1];

const SAME = `
  infin=infty exist=exists isin=in plusmn=pm sdot=cdot alef=aleph alefsym=aleph weierp=wp thetasym=vartheta
  empty=emptyset image=Im real=Re bull=bullet sub=subset sube=subseteq supe=supseteq sect=S Or=lor Dagger=ddagger
  dag=dagger ddag=ddagger clubs=clubsuit diamonds=diamondsuit hearts=heartsuit spades=spadesuit dotsx=dots
  larr=leftarrow rarr=rightarrow harr=leftrightarrow lrarr=leftrightarrow uarr=uparrow darr=downarrow
  lArr=Leftarrow rArr=Rightarrow hArr=Leftrightarrow lrArr=Leftrightarrow uArr=Uparrow dArr=Downarrow
  Larr=Leftarrow Rarr=Rightarrow Harr=Leftrightarrow Lrarr=Leftrightarrow Uarr=Uparrow Darr=Downarrow
  mathellipsis=ldots mathdollar=$ mathsterling=pounds origof=circ imageof=bullet varvdots=vdots QED=square
`;
const UPRIGHT = 'Alpha=A Beta=B Epsilon=E Zeta=Z Eta=H Iota=I Kappa=K Mu=M Nu=N Omicron=O Rho=P Tau=T Chi=X';
const BLACKBOARD = 'Reals=R reals=R natnums=N cnums=C Complex=C E=E';
const FUNCTIONS = 'ctg cotg arcctg cth sh ch th';
const NOTHING = 'relax global long allowbreak nobreak allowdisplaybreaks displaybreak protect';
const AS = `
  uline=underline underbar=underline textmd=textrm textsl=textit overgroup=overparen undergroup=underparen
  overlinesegment=overline underlinesegment=underline operatornamewithlimits=operatorname* vb=mathbf
`;
const COLOURS = 'red blue green orange purple pink gray kaBlue=blue kaGreen=green';
const SHADES = {blue: 'blue', teal: 'teal', green: 'green', gold: 'goldenrod', red: 'red', maroon: 'maroon',
  purple: 'purple', mint: 'mediumaquamarine', gray: 'gray'};

const UNITS = {
  meter: 'm', metre: 'm', gram: 'g', second: 's', ampere: 'A', kelvin: 'K', mole: 'mol', candela: 'cd', hertz: 'Hz',
  newton: 'N', pascal: 'Pa', joule: 'J', watt: 'W', coulomb: 'C', volt: 'V', farad: 'F', ohm: '\\Omega ', tesla: 'T',
  weber: 'Wb', henry: 'H', litre: 'L', liter: 'L', minute: 'min', hour: 'h', day: 'd', bar: 'bar', percent: '\\% ',
  degree: '^\\circ ', degreeCelsius: '{}^\\circ C', celsius: '{}^\\circ C', electronvolt: 'eV', tonne: 't',
  nano: 'n', micro: '\\mu ', milli: 'm', centi: 'c', deci: 'd', kilo: 'k', mega: 'M', giga: 'G', tera: 'T',
  per: '/', squared: '^2', cubed: '^3', square: '', kilogram: 'kg', kilometer: 'km', centimeter: 'cm', millimeter: 'mm',
};

// \meter\per\second of siunitx.
function unit(source) {
  const written = source.replace(/\\([A-Za-z]+)\s*/g, (command, name) => (name in UNITS ? UNITS[name] : command));
  return `\\mathrm{${written.replace(/\./g, '\\,')}}`;
}

const methods = {
  Macro: BaseMethods.Macro,
  NamedFn: BaseMethods.NamedFn,
  NamedOp: BaseMethods.NamedOp,
  UnderOver: BaseMethods.UnderOver,
  Accent: BaseMethods.Accent,
  SetSize: BaseMethods.SetSize,
  Spacer: BaseMethods.Spacer,
  Nothing: (parser, name, count) => {
    for (let i = 0; i < count; i++) parser.GetArgument(name);
  },
  // \dv{f}{x}, \dv[2]{f}{x}, \dv{x}, \pdv{f}{x}{y} of physics.
  Derivative: (parser, name, d) => {
    parser.GetStar();
    const order = parser.GetBrackets(name, '');
    const given = [parser.GetArgument(name)];
    while (given.length < 3 && parser.GetNext() === '{') given.push(parser.GetArgument(name));
    const below = given.length > 1 ? given.slice(1) : given;
    const power = order || (below.length > 1 ? String(below.length) : '');
    const raised = power ? `^{${power}}` : '';
    const above = given.length > 1 ? `{${given[0]}}` : '';
    const variables = below.map((variable) => `${d} ${variable}`).join('\\,') + (below.length > 1 ? '' : raised);
    insert(parser, `\\frac{${d}${raised} ${above}}{${variables}}`);
  },
  Quantity: (parser, name) => {
    if (parser.GetNext() !== '{') return; // \qty(…) of physics: the brackets stand for themselves
    insert(parser, `${number(parser.GetArgument(name))}\\,${unit(parser.GetArgument(name))}`);
  },
  Unit: (parser, name) => {
    parser.GetBrackets(name);
    insert(parser, unit(parser.GetArgument(name)));
  },
  Number: (parser, name) => {
    parser.GetBrackets(name);
    insert(parser, number(parser.GetArgument(name)));
  },
};

function number(source) {
  const [, digits, power] = /^([^eE]*)(?:[eE]([-+]?\d+))?$/.exec(source.trim()) || [null, source, undefined];
  if (power === undefined) return `{${digits}}`;
  return digits ? `{${digits}\\times 10^{${power}}}` : `{10^{${power}}}`;
}

new CommandMap('ergo-names', {
  ...all(SAME, same),
  ...all(UPRIGHT, upright),
  ...all(BLACKBOARD, blackboard),
  ...all(FUNCTIONS, () => ['NamedFn']),
  ...all(NOTHING, nothing),
  ...all(AS, as),
  ...all(COLOURS, coloured),
  ...Object.fromEntries(Object.entries(SHADES).flatMap(
    ([name, colour]) => Array.from('ABCDEFGHI', (letter) => [name + letter, coloured(colour)]))),
  require: ['Nothing', 1],
  begingroup: ['Macro', '{'],
  bgroup: ['Macro', '{'],
  endgroup: ['Macro', '}'],
  egroup: ['Macro', '}'],
  ensuremath: ['Macro', '#1', 1],
  footnotesize: ['SetSize', 0.8],
  sixptsize: ['SetSize', 0.6],
  enskip: ['Spacer', 0.5],
  medspace: ['Spacer', 0.222],
  thickspace: ['Spacer', 0.278],
  raisebox: ['Macro', '\\raise{#1}{\\text{#2}}', 2],
  mathcolor: ['Macro', '\\textcolor{#1}{#2}', 2],
  underoverset: ['Macro', '\\underset{#1}{\\overset{#2}{#3}}', 3],
  utilde: ['Macro', '\\underset{\\sim}{#1}', 1],
  widecheck: ['Accent', '02C7', 1],
  overleftharpoon: ['UnderOver', '21BC'],
  overrightharpoon: ['UnderOver', '21C0'],
  Overrightarrow: ['UnderOver', '21D2'],
  xrightleftarrows: ['Macro', '\\xrightleftharpoons[#1]{#2}', 2, ''],
  xrightequilibrium: ['Macro', '\\xrightleftharpoons[#1]{#2}', 2, ''],
  xleftequilibrium: ['Macro', '\\xrightleftharpoons[#1]{#2}', 2, ''],
  mapsfrom: ['Macro', '\\mathrel{\\leftarrow\\mkern-5mu\\vert}'],
  notni: ['Macro', '\\not\\ni '],
  minuso: ['Macro', '\\ominus '],
  oiint: ['Macro', '\\mathop{\\iint\\mathllap{\\bigcirc\\mkern7mu}}\\nolimits '],
  oiiint: ['Macro', '\\mathop{\\iiint\\mathllap{\\bigcirc\\mkern11mu}}\\nolimits '],
  phase: ['Macro', '\\enclose{phasorangle}{#1}', 1],
  angl: ['Macro', '\\enclose{actuarial}{#1}', 1],
  angln: ['Macro', '\\enclose{actuarial}{n}'],
  slashed: ['Macro', '\\mathrlap{\\,/}{#1}', 1],
  tensor: ['Macro', '{#1}#2', 2],
  indices: ['Macro', '{}#1', 1],
  plim: ['NamedOp', 'plim'],
  AA: ['Macro', '\\mathring{\\mathrm{A}}'],
  angstrom: ['Macro', '\\mathring{\\mathrm{A}}'],
  copyright: ['Macro', '\\text{©}'],
  P: ['Macro', '\\text{¶}'],
  KaTeX: ['Macro', '\\text{KaTeX}'],
  ratio: ['Macro', '\\mathrel{:}'],
  vcentcolon: ['Macro', '\\mathrel{:}'],
  colonequals: ['Macro', '\\mathrel{:=}'],
  equalscolon: ['Macro', '\\mathrel{=:}'],
  coloncolon: ['Macro', '\\mathrel{::}'],
  coloncolonequals: ['Macro', '\\mathrel{::=}'],
  equalscoloncolon: ['Macro', '\\mathrel{=::}'],
  colonminus: ['Macro', '\\mathrel{:-}'],
  minuscolon: ['Macro', '\\mathrel{-:}'],
  coloncolonminus: ['Macro', '\\mathrel{::-}'],
  minuscoloncolon: ['Macro', '\\mathrel{-::}'],
  simcolon: ['Macro', '\\mathrel{\\sim:}'],
  simcoloncolon: ['Macro', '\\mathrel{\\sim::}'],
  coloncolonsim: ['Macro', '\\mathrel{::\\sim}'],
  approxcolon: ['Macro', '\\mathrel{\\approx:}'],
  approxcoloncolon: ['Macro', '\\mathrel{\\approx::}'],
  coloncolonapprox: ['Macro', '\\mathrel{::\\approx}'],
  dv: ['Derivative', '\\mathrm{d}'],
  pdv: ['Derivative', '\\partial '],
  dd: ['Macro', '\\mathop{}\\!\\mathrm{d}#1', 1],
  vu: ['Macro', '\\hat{\\mathbf{#1}}', 1],
  va: ['Macro', '\\vec{\\mathbf{#1}}', 1],
  grad: ['Macro', '\\nabla '],
  curl: ['Macro', '\\nabla\\times '],
  laplacian: ['Macro', '\\nabla^2 '],
  comm: ['Macro', '\\left[#1,#2\\right]', 2],
  acomm: ['Macro', '\\left\\{#1,#2\\right\\}', 2],
  order: ['Macro', '\\mathcal{O}\\left(#1\\right)', 1],
  expval: ['Macro', '\\left\\langle #1\\right\\rangle', 1],
  ev: ['Macro', '\\left\\langle #1\\right\\rangle', 1],
  mel: ['Macro', '\\left\\langle #1\\middle|#2\\middle|#3\\right\\rangle', 3],
  eval: ['Macro', '\\left.#1\\right|', 1],
  mqty: ['Macro', '\\begin{matrix}#1\\end{matrix}', 1],
  pmqty: ['Macro', '\\begin{pmatrix}#1\\end{pmatrix}', 1],
  bmqty: ['Macro', '\\begin{bmatrix}#1\\end{bmatrix}', 1],
  qty: 'Quantity',
  SI: 'Quantity',
  si: 'Unit',
  unit: 'Unit',
  num: 'Number',
}, methods);

new DelimiterMap('ergo-delimiters', ParseMethods.delimiter, {
  '\\lang': '\u27E8',
  '\\rang': '\u27E9',
  '\\llbracket': '\u27E6',
  '\\rrbracket': '\u27E7',
  '\\lBrace': '\u2983',
  '\\rBrace': '\u2984',
});
