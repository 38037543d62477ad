const light = `
  --page: #ffffff; --ink: #1c2128; --quiet: #59636e; --line: #d1d9e0; --soft: #f6f8fa;
  --seed: #0a5dc2; --truth: #116329; --printed: #b35900; --band: #d6e4f5; --near: #e6f4e7;
  --good: #116329; --bad: #c1121f; --open: #7a5200; --link: #0a5dc2;`;
const dark = `
  --page: #0f141a; --ink: #e6edf3; --quiet: #9aa5b1; --line: #39424d; --soft: #171e26;
  --seed: #6cb0ff; --truth: #57c46a; --printed: #ffa657; --band: #22354d; --near: #15281b;
  --good: #57c46a; --bad: #ff7b72; --open: #e3b341; --link: #6cb0ff;`;

/** The page's style sheet: light, dark by the reader's setting, and light on paper. */
export const style = `
:root { color-scheme: light dark; ${light} }
@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; }
header, main, footer { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
footer { padding-bottom: 3rem; color: var(--quiet); font-size: .9rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.15rem; margin: 2.25rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul { margin: .5rem 0; max-width: 46rem; overflow-wrap: anywhere; }
a { color: var(--link); }
a.skip { position: absolute; left: -100rem; }
a.skip:focus { left: 1rem; top: 1rem; background: var(--page); padding: .5rem 1rem; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; max-width: none; }
@media (max-width: 40rem) { nav ul { flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; padding-bottom: .4rem; } }
code { font: .875em ui-monospace, 'DejaVu Sans Mono', monospace; background: var(--soft); padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere; }
.headline { font-size: 1.1rem; font-weight: 600; border-left: .4rem solid var(--good); padding: .5rem .9rem; background: var(--soft); max-width: none; }
.headline.failed { border-color: var(--bad); }
figure { margin: .75rem 0 1.5rem; }
figcaption { font-size: .875rem; color: var(--quiet); margin: .25rem 0; max-width: 54rem; }
svg.chart { display: block; width: 100%; max-width: 860px; height: auto; color: var(--ink); font: 12px system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; }
svg.chart text { white-space: pre; }
.scroll { overflow-x: auto; }
.runs { max-height: 34rem; overflow: auto; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; margin: .5rem 0; }
table.wide { width: 100%; }
table.dated td:nth-child(2), table.points td:nth-child(3) { white-space: nowrap; }
table.points td:last-child { min-width: 16rem; }
table.answers td, table.answers th { max-width: 46rem; padding-right: 1.2rem; }
table.answers tbody th { white-space: nowrap; }
table.answers thead { display: none; }
@media (max-width: 40rem) {
  table.answers, table.answers tbody, table.answers tr, table.answers th, table.answers td { display: block; }
  table.answers tbody th { white-space: normal; border-bottom: 0; padding-bottom: 0; }
}
caption { text-align: left; color: var(--quiet); font-size: .8rem; padding-bottom: .25rem; }
.scroll > table:not(.sortable) > caption, .runs caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; max-width: 24rem; }
thead th { color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 600; }
.runs table { margin: 0; width: 100%; }
.runs th, .runs td { padding-left: .7rem; }
.runs tbody th { font-weight: 400; }
.runs thead th { position: sticky; top: 0; background: var(--soft); padding: 0; z-index: 1; }
.runs button { all: unset; cursor: pointer; padding: .35rem .7rem; display: block; white-space: nowrap; }
.runs button:focus-visible { outline: 2px solid var(--link); outline-offset: -2px; }
.runs th[aria-sort=ascending] button::after { content: ' ▲'; }
.runs th[aria-sort=descending] button::after { content: ' ▼'; }
details { margin: .25rem 0; font-size: .9rem; }
summary { cursor: pointer; color: var(--link); width: fit-content; }
.verdict { font-weight: 600; }
.verdict.short { white-space: nowrap; }
.verdict::before { display: inline-block; width: 1.3em; text-align: center; }
.good { color: var(--good); } .good::before { content: '✓'; }
.bad { color: var(--bad); } .bad::before { content: '✗'; }
.open { color: var(--open); } .open::before { content: '?'; }
.quiet { color: var(--quiet); } .quiet::before { content: '–'; }
.detail { display: block; color: var(--quiet); font-size: .8rem; font-weight: 400; min-width: 10.6rem; }
.range { display: block; white-space: nowrap; }
.sign { display: inline-block; vertical-align: middle; margin-right: .35em; width: .7em; height: .7em; }
.sign::before { content: none; }
.sign.dot { border-radius: 50%; background: var(--seed); }
.sign.bars { background: var(--seed); }
.sign.added { border-radius: 50%; width: .35em; height: .35em; background: var(--seed); }
.sign.before { border-radius: 50%; border: 2px solid var(--ink); }
.sign.now { border-radius: 50%; background: var(--ink); }
.sign.median { width: 2px; height: 1em; background: var(--ink); }
.sign.half { height: 1em; background: var(--band); }
.sign.near { height: 1em; background: var(--near); border: 1px solid var(--line); }
.sign.truth { width: 2px; height: 1em; background: var(--truth); }
.sign.printed { width: .6em; height: .6em; background: var(--printed); transform: rotate(45deg); }
.sign.loss { width: 1.4em; height: 2px; background: var(--seed); }
.sign.validation { width: 1.4em; height: 0; border-top: 2px dashed var(--printed); }
.sign.interval { width: 1.4em; height: 3px; background: var(--ink); }
.sign.good { background: var(--good); border-radius: 50%; }
.sign.bad { background: var(--bad); border-radius: 50%; }
.sign.open { background: var(--open); border-radius: 50%; }
.sign.quiet { background: var(--quiet); border-radius: 50%; }
@media print {
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  .scroll, .runs { overflow: visible; max-height: none; border: 0; }
  summary { display: none; }
  svg.chart, tr { break-inside: avoid; }
  figcaption, svg.chart { break-before: avoid; }
  figure details { display: none; }
  h2, h3, h4 { break-after: avoid; }
  table { font-size: 8pt; }
  .detail { min-width: 0; font-size: 7pt; }
  .verdict.short { white-space: normal; }
  * { print-color-adjust: exact; }
}
`;
