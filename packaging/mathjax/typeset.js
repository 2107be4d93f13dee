// The whole of MathJax that Ergo ships, behind one function: TeX in, SVG or MathML out.
// It knows no page, no network and no file; what it is given to set is somebody else's text.

import {mathjax} from 'mathjax-full/js/mathjax.js';
import {TeX} from 'mathjax-full/js/input/tex.js';
import {SVG} from 'mathjax-full/js/output/svg.js';
import {liteAdaptor} from 'mathjax-full/js/adaptors/liteAdaptor.js';
import {RegisterHTMLHandler} from 'mathjax-full/js/handlers/html.js';
import {SerializedMmlVisitor} from 'mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js';
import {STATE} from 'mathjax-full/js/core/MathItem.js';

// Left out on purpose: html, require, autoload, unicode, action and setoptions reach out of the formula;
// physics gives \div and others another meaning; noerrors and noundefined would hide what is wrong.
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/amscd/AmsCdConfiguration.js';
import 'mathjax-full/js/input/tex/bbox/BboxConfiguration.js';
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import 'mathjax-full/js/input/tex/braket/BraketConfiguration.js';
import 'mathjax-full/js/input/tex/bussproofs/BussproofsConfiguration.js';
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js';
import 'mathjax-full/js/input/tex/cases/CasesConfiguration.js';
import 'mathjax-full/js/input/tex/centernot/CenternotConfiguration.js';
import 'mathjax-full/js/input/tex/color/ColorConfiguration.js';
import 'mathjax-full/js/input/tex/colortbl/ColortblConfiguration.js';
import 'mathjax-full/js/input/tex/empheq/EmpheqConfiguration.js';
import 'mathjax-full/js/input/tex/enclose/EncloseConfiguration.js';
import 'mathjax-full/js/input/tex/extpfeil/ExtpfeilConfiguration.js';
import 'mathjax-full/js/input/tex/gensymb/GensymbConfiguration.js';
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js';
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js';
import 'mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js';
import 'mathjax-full/js/input/tex/textcomp/TextcompConfiguration.js';
import 'mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js';
import 'mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js';
import 'mathjax-full/js/input/tex/verb/VerbConfiguration.js';
import './commands.js';
import './text.js';

const PACKAGES = [
  'base', 'ams', 'amscd', 'bbox', 'boldsymbol', 'braket', 'bussproofs', 'cancel', 'cases', 'centernot', 'color',
  'colortbl', 'empheq', 'enclose', 'extpfeil', 'gensymb', 'mathtools', 'mhchem', 'newcommand', 'textcomp',
  'textmacros', 'upgreek', 'verb', 'ergo', 'ergo-stars',
];
const MOST_MACROS = 5000;
const LONGEST_EXPANSION = 64 * 1024;
const EM = 16;
const EX = 0.442 * EM; // of MathJax's own font, so that text in other fonts is as large

const WIDE = new RegExp(
  '[\\u1100-\\u115f\\u2e80-\\u303e\\u3040-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff' +
  '\\ufe30-\\ufe6b\\uff01-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]', 'u');
const BROAD = /[жмфшщыюЖМФШЩЫЮ]/u;
const HEIGHT = 0.8;

// A letter that MathJax's font lacks comes in one that nobody has measured: rather too wide than over its neighbour.
function guessedWidth(letter) {
  if (letter.match(WIDE)) return 1;
  if (BROAD.test(letter)) return 0.95;
  return /\p{Lu}/u.test(letter) ? 0.75 : 0.62;
}

const adaptor = liteAdaptor();
adaptor.nodeSize = (node) => [
  Array.from(adaptor.textContent(node)).reduce((sum, letter) => sum + guessedWidth(letter), 0),
  HEIGHT,
];
RegisterHTMLHandler(adaptor);
const visitor = new SerializedMmlVisitor();

let settled = null; // the document, and the definitions that its TeX knows

function freshDocument() {
  const input = new TeX({
    packages: PACKAGES,
    maxMacros: MOST_MACROS,
    maxBuffer: LONGEST_EXPANSION,
    tags: 'none',
    ams: {multlineWidth: '24em'},
    textmacros: {packages: ['text-base', 'ergo-text']},
    formatError: (_input, error) => {
      throw error;
    },
  });
  input.postFilters.add(({data}) => data.root.walkTree(withoutPage));
  return mathjax.document('', {InputJax: input, OutputJax: new SVG({fontCache: 'none', internalSpeechTitles: false})});
}

// A picture has no page whose hundredth part a table could be, and whose ink is black: \rule follows the ink, too.
function withoutPage(node) {
  const given = node.attributes && ((name) => String(node.attributes.getExplicit(name) || ''));
  if (node.isKind('mtable') && given('width').includes('%')) node.attributes.set('width', 'auto');
  if (node.isKind('mspace') && given('mathbackground') === 'black') node.attributes.set('mathbackground', 'currentColor');
}

function set(page, tex, wish, end) {
  page.inputJax[0].reset();
  const item = new page.options.MathItem(tex, page.inputJax[0], wish.display);
  item.setMetrics(EM, EX, wish.width * EM, Infinity, 1);
  item.convert(page, end);
  return item;
}

// In \[a = b \\ c = d\] the writer means two lines, though neither TeX nor MathJax breaks there.
function inLines(tex) {
  if (!tex.includes('\\\\')) return tex;
  let depth = 0;
  let lines = false;
  let columns = false;
  for (const [piece] of tex.matchAll(/\\(?:begin|end|left|right)(?![a-zA-Z])|\\[\s\S]|[{}&]/g)) {
    if (piece === '{' || piece === '\\begin' || piece === '\\left') depth++;
    else if (piece === '}' || piece === '\\end' || piece === '\\right') depth--;
    else if (piece === '\\\\' && depth === 0) lines = true;
    else if (piece === '&' && depth === 0) columns = true;
  }
  const environment = columns ? 'aligned' : 'gathered';
  return lines ? `\\begin{${environment}}${tex}\\end{${environment}}` : tex;
}

function documentKnowing(definitions, wish) {
  const name = JSON.stringify(definitions);
  if (settled === null || settled.name !== name) {
    settled = null; // if it ends half-way, the next call begins afresh
    const page = freshDocument();
    for (const tex of definitions) {
      try {
        set(page, tex, wish, STATE.COMPILED);
      } catch {
        // A wrong formula is told where it stands; what it defined before its mistake holds, as in TeX.
      }
    }
    settled = {name, page};
  }
  return settled.page;
}

// A wish is {tex, display, definitions: [tex…], defines: whether tex changes what later ones mean,
// form: 'svg' | 'mathml' | 'styles', width in em}; the answer is JSON: {svg, mathml, styles, error: null | {id, message}}.
// The styles are what a page needs around MathJax's picture; nothing but a comparison with a browser asks for them.
globalThis.ergoTypeset = (wished) => {
  const wish = {display: true, definitions: [], defines: true, form: 'svg', width: 40, ...wished};
  const answer = {svg: null, mathml: null, styles: null, error: null};
  try {
    const page = documentKnowing(wish.definitions, wish);
    if (wish.defines) settled = null;
    const tex = wish.display ? inLines(wish.tex) : wish.tex;
    const item = set(page, tex, wish, wish.form === 'svg' ? STATE.TYPESET : STATE.COMPILED);
    if (wish.form === 'svg') answer.svg = adaptor.innerHTML(item.typesetRoot);
    else if (wish.form === 'mathml') answer.mathml = visitor.visitTree(item.root);
    else answer.styles = adaptor.textContent(page.outputJax.styleSheet(page));
  } catch (error) {
    settled = null;
    answer.error = {id: String(error.id || error.name || ''), message: String(error.message || error)};
  }
  return JSON.stringify(answer);
};
