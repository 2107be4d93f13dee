// Commands that models write and MathJax 3 lacks: partial rules and wide cells of tables, environments, a few names.

import './names.js';
import {Configuration} from 'mathjax-full/js/input/tex/Configuration.js';
import {CommandMap, EnvironmentMap} from 'mathjax-full/js/input/tex/SymbolMap.js';
import BaseMethods from 'mathjax-full/js/input/tex/base/BaseMethods.js';
import {ArrayItem} from 'mathjax-full/js/input/tex/base/BaseItems.js';
import ParseMethods from 'mathjax-full/js/input/tex/ParseMethods.js';
import TexError from 'mathjax-full/js/input/tex/TexError.js';
import {SVGmtable} from 'mathjax-full/js/output/svg/Wrappers/mtable.js';

const RULES = 'data-ergo-rules'; // of a table: "row:first-last …", the row that the rule is drawn below
const MOST_COLUMNS = 100;

// What follows is parsed as if it stood there.
export function insert(parser, source) {
  parser.string = `${source} ${parser.string.slice(parser.i)}`;
  parser.i = 0;
}

// What an environment holds; what is parsed next is behind its end.
function contents(parser, begin) {
  const rest = parser.string.slice(parser.i);
  const closing = `\\end{${begin.getName()}}`;
  const end = rest.indexOf(closing);
  if (end < 0) throw new TexError('MissingEnd', 'Missing \\end{%1}', begin.getName());
  parser.i += end + closing.length;
  return rest.slice(0, end);
}

function arrayAbove(parser) {
  const top = parser.stack.Top();
  if (!(top instanceof ArrayItem)) throw new TexError('Misplaced', 'Misplaced %1', parser.currentCS);
  return top;
}

const methods = {
  Macro: BaseMethods.Macro,
  NamedFn: BaseMethods.NamedFn,
  NamedOp: BaseMethods.NamedOp,
  HLine: BaseMethods.HLine,
  Nothing: (parser, name, count) => {
    for (let i = 0; i < count; i++) parser.GetArgument(name);
  },
  Space: (parser, name) => {
    parser.GetStar();
    BaseMethods.Hskip(parser, name);
  },
  Fenced: (parser, name, open, close) => {
    parser.GetStar();
    const content = parser.GetArgument(name);
    insert(parser, `\\left${open} ${content}\\right${close}`);
  },
  PartialRule: (parser, name) => {
    if (parser.GetNext() === '(') parser.GetUpTo(name, ')');
    const columns = parser.GetArgument(name).trim();
    const table = arrayAbove(parser);
    if (table.Size() || !/^\d{1,3}-\d{1,3}$/.test(columns)) {
      throw new TexError('Misplaced', 'Misplaced %1', parser.currentCS);
    }
    const before = table.arraydef[RULES];
    table.arraydef[RULES] = (before ? before + ' ' : '') + table.table.length + ':' + columns;
  },
  WideCell: (parser, name) => {
    const count = parseInt(parser.GetArgument(name), 10);
    parser.GetArgument(name);
    const content = parser.GetArgument(name);
    arrayAbove(parser);
    if (!(count >= 1 && count <= MOST_COLUMNS)) throw new TexError('BadColumns', 'Bad argument of %1', name);
    insert(parser, `{${content}}${'&'.repeat(count - 1)}`);
  },
  Tabular: (parser, begin) => {
    const name = `\\begin{${begin.getName()}}`;
    parser.GetBrackets(name);
    const columns = parser.GetArgument(name);
    insert(parser, `\\begin{array}{${columns}}${textCells(contents(parser, begin))}\\end{array}`);
  },
  // Stands for another environment, or for none.
  Instead: (parser, begin, another, columns) => {
    for (let i = 0; i < columns; i++) parser.GetArgument(`\\begin{${begin.getName()}}`);
    const inside = contents(parser, begin);
    insert(parser, another ? `\\begin{${another}}${inside}\\end{${another}}` : `{${inside}}`);
  },
};

const BETWEEN_CELLS = /^(?:&|\\\\(?:\[[^\]]*\])?|\\hline|\\[ch]?line\{[^}]*\}|\\(?:top|mid|bottom)rule)(?![a-zA-Z])/;

// The cells of a tabular are text: each one becomes \text{…}, what stands between them stays.
function textCells(source) {
  let result = '';
  let cell = '';
  const close = () => {
    const text = cell.trim();
    result += /^\\multicolumn/.test(text) || !text ? text : `\\text{${text}}`;
    cell = '';
  };
  for (let i = 0, depth = 0, maths = false; i < source.length;) {
    const between = depth === 0 && !maths && BETWEEN_CELLS.exec(source.slice(i, i + 64));
    const piece = between ? between[0] : source[i] === '\\' ? source.slice(i, i + 2) : source[i];
    if (piece === '{') depth++;
    else if (piece === '}') depth--;
    else if (piece === '$') maths = !maths;
    if (between) {
      close();
      result += piece + ' ';
    } else {
      cell += piece;
    }
    i += piece.length;
  }
  close();
  return result;
}

new CommandMap('ergo-commands', {
  gdef: ['Macro', '\\def'],
  providecommand: ['Macro', '\\newcommand'],
  bold: ['Macro', '\\mathbf{#1}', 1],
  bm: ['Macro', '\\boldsymbol{#1}', 1],
  emph: ['Macro', '\\textit{#1}', 1],
  textsc: ['Macro', '\\textrm{#1}', 1],
  textcircled: ['Macro', '\\enclose{circle}{\\text{#1}}', 1],
  circled: ['Macro', '\\enclose{circle}{\\text{#1}}', 1],
  longdiv: ['Macro', '\\enclose{longdiv}{#1}', 1],
  intertext: ['Macro', '\\text{#1}\\\\', 1],
  shortintertext: ['Macro', '\\text{#1}\\\\', 1],
  ang: ['Macro', '#1^\\circ', 1],
  euro: ['Macro', '\\text{€}'],
  pounds: ['Macro', '\\text{£}'],
  qed: ['Macro', '\\square'],
  qedsymbol: ['Macro', '\\square'],
  hdots: ['Macro', '\\dots'],
  iddots: ['Macro', '\\mathinner{⋰}'],
  sech: ['NamedFn'],
  csch: ['NamedFn'],
  cosec: ['NamedFn'],
  arccot: ['NamedFn'],
  arcsec: ['NamedFn'],
  arccsc: ['NamedFn'],
  arsinh: ['NamedFn'],
  arcosh: ['NamedFn'],
  artanh: ['NamedFn'],
  tg: ['NamedFn'],
  arctg: ['NamedFn'],
  lcm: ['NamedFn'],
  sgn: ['NamedFn'],
  sign: ['NamedFn'],
  tr: ['NamedFn'],
  Tr: ['NamedFn'],
  rank: ['NamedFn'],
  diag: ['NamedFn'],
  Var: ['NamedFn'],
  Cov: ['NamedFn'],
  mathds: ['Macro', '\\mathbb{#1}', 1],
  mathbbm: ['Macro', '\\mathbb{#1}', 1],
  R: ['Macro', '\\mathbb{R}'],
  N: ['Macro', '\\mathbb{N}'],
  Z: ['Macro', '\\mathbb{Z}'],
  Q: ['Macro', '\\mathbb{Q}'],
  C: ['Macro', '\\mathbb{C}'],
  abs: ['Fenced', '\\lvert', '\\rvert'],
  norm: ['Fenced', '\\lVert', '\\rVert'],
  ceil: ['Fenced', '\\lceil', '\\rceil'],
  floor: ['Fenced', '\\lfloor', '\\rfloor'],
  argmax: ['NamedOp', 'arg&thinsp;max'],
  argmin: ['NamedOp', 'arg&thinsp;min'],
  wideparen: ['Macro', '\\overparen{#1}', 1],
  overarc: ['Macro', '\\overparen{#1}', 1],
  arc: ['Macro', '\\overparen{#1}', 1],
  sout: ['Macro', '\\enclose{horizontalstrike}{#1}', 1],
  textsuperscript: ['Macro', '{}^{\\text{#1}}', 1],
  textsubscript: ['Macro', '{}_{\\text{#1}}', 1],
  cline: 'PartialRule',
  cmidrule: 'PartialRule',
  multirow: ['Macro', '#3', 3],
  multicolumn: 'WideCell',
  toprule: 'HLine',
  midrule: 'HLine',
  bottomrule: 'HLine',
  vspace: ['Nothing', 1],
  smallskip: ['Nothing', 0],
  medskip: ['Nothing', 0],
  bigskip: ['Nothing', 0],
  par: ['Nothing', 0],
  noindent: ['Nothing', 0],
  centering: ['Nothing', 0],
}, methods);
new EnvironmentMap('ergo-environments', ParseMethods.environment, {
  tabular: ['Tabular'],
  math: ['Instead', null, '', 0],
  displaymath: ['Instead', null, '', 0],
  subequations: ['Instead', null, '', 0],
  center: ['Instead', null, '', 0],
  small: ['Instead', null, '', 0],
  darray: ['Instead', null, 'array', 0],
  IEEEeqnarray: ['Instead', null, 'eqnarray*', 1],
  'IEEEeqnarray*': ['Instead', null, 'eqnarray*', 1],
}, methods);

Configuration.create('ergo', {
  handler: {
    macro: ['ergo-commands', 'ergo-names', 'ergo-delimiters'],
    environment: ['ergo-environments'],
    delimiter: ['ergo-delimiters'],
  },
  priority: 20,
});

new CommandMap('ergo-stars', {hspace: 'Space'}, methods);
Configuration.create('ergo-stars', {handler: {macro: ['ergo-stars']}, priority: 1});
const handleRowLines = SVGmtable.prototype.handleRowLines;

SVGmtable.prototype.handleRowLines = function (svg) {
  handleRowLines.call(this, svg);
  const rules = this.node.attributes.get(RULES);
  if (!rules) return;
  const heights = lineHeights(this);
  const [starts, ends] = columnEdges(this);
  for (const rule of String(rules).split(' ')) {
    const [row, first, last] = rule.split(/[:-]/).map(Number);
    if (row >= heights.length || first < 1 || last < first || first > starts.length) continue;
    const line = this.makeHLine(heights[row], 'solid', 0.07);
    this.adaptor.setAttribute(line, 'x1', this.fixed(starts[first - 1]));
    this.adaptor.setAttribute(line, 'x2', this.fixed(ends[Math.min(last, ends.length) - 1]));
    this.adaptor.append(svg, line);
  }
};

function lineHeights(table) {
  const {H, D} = table.getTableData();
  const equal = table.node.attributes.get('equalrows');
  const both = table.getEqualRowHeight();
  const space = table.getRowHalfSpacing();
  let y = table.getBBox().h - table.fLine;
  const heights = [y];
  for (let i = 0; i < table.numRows; i++) {
    const [h, d] = table.getRowHD(equal, both, H[i], D[i]);
    y -= space[i] + h + d + space[i + 1];
    heights.push(y);
    y -= table.rLines[i] || 0;
  }
  return heights;
}

function columnEdges(table) {
  const space = table.getColumnHalfSpacing();
  const widths = table.getComputedWidths();
  let x = table.fLine;
  const starts = [];
  const ends = [];
  for (let i = 0; i < widths.length; i++) {
    starts.push(x);
    x += space[i] + widths[i] + space[i + 1];
    ends.push(x);
    x += table.cLines[i] || 0;
  }
  return [starts, ends];
}
