/** The style of an exported page, on a screen and on paper. */
export const style = `
body { margin: 0; background: #fff; color: #1a1a1a; font: 1.05rem/1.55 Calibri, Carlito, "Segoe UI", sans-serif; }
main { max-width: 42rem; margin: 2.5rem auto; padding: 0 1.25rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .4em; break-after: avoid; }
h1 { font-size: 1.8rem; margin-top: 0; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1.05rem; }
p, ul, ol, blockquote, table, pre { margin: 0 0 .8em; }
li > p { margin-bottom: .3em; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid #999; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: .3em .6em; text-align: left; vertical-align: top; }
th { background: #eee; }
pre { white-space: pre-wrap; }
hr { border: 0; border-top: 1px solid #999; margin: 1.5em 0; }
a { color: #0645ad; }
section.footnotes { margin-top: 2.5em; border-top: 1px solid #999; font-size: .95rem; }
@media print {
  @page { margin: 2.5cm; }
  main { max-width: none; margin: 0; padding: 0; }
  tr, blockquote { break-inside: avoid; }
  a { color: inherit; }
}
`;
