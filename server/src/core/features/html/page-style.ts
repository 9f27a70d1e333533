// How a page looks. Colours carry no meaning of their own: a word or a shape always stands beside them.

/** Custom properties for the two schemes; each pair of text and background has a contrast of 4.5 or more. */
const LIGHT =
  "--back:#fff;--text:#1b1b1b;--soft:#595959;--line:#8a8a8a;--fill:#f3f3f1;--link:#0b4f9e;--covered:#0b6b3a;--weak:#7a4d00;--missing:#a8001c;--waived:#47505c";
const DARK =
  "--back:#1c1c1c;--text:#ebebeb;--soft:#b9b9b9;--line:#8f8f8f;--fill:#2a2a2a;--link:#8ab8ff;--covered:#6fd79b;--weak:#f2bd62;--missing:#ff929b;--waived:#bcc5d1";

export const PAGE_STYLE = `
:root{color-scheme:light;${LIGHT}}
@media (prefers-color-scheme:dark){:root{color-scheme:dark;${DARK}}}
:root:has(body.vscode-light,body.vscode-high-contrast-light){color-scheme:light;${LIGHT}}
:root:has(body.vscode-dark,body.vscode-high-contrast){color-scheme:dark;${DARK}}
:root:has(body.vscode-high-contrast){--back:#000;--text:#fff;--soft:#fff;--line:#fff;--fill:#000}
:root:has(body.vscode-high-contrast-light){--back:#fff;--text:#000;--soft:#000;--line:#000;--fill:#fff}
html{background:var(--back)}
body{margin:0 auto;max-width:64rem;padding:1.5rem;background:var(--back);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;overflow-wrap:break-word;hyphens:auto}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .75rem}
h2{font-size:1.3rem;margin:2.25rem 0 .75rem;padding-top:.5rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.5rem 0 .35rem}
p,ul,ol,dl{margin:.5rem 0}
a{color:var(--link)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem}
dt{color:var(--soft)}
dd{margin:0}
table{border-collapse:collapse;width:100%;margin:.75rem 0}
.table{overflow-x:auto}
caption{text-align:left;color:var(--soft);padding-bottom:.35rem}
th,td{border:1px solid var(--line);padding:.4rem .55rem;text-align:left;vertical-align:top}
thead th{background:var(--fill)}
tbody th{font-weight:600}
.wide th,.wide td{font-size:.875rem;padding:.3rem .4rem}
q,blockquote{font-style:italic}
q::before,q::after{content:""}
footer,.soft{color:var(--soft)}
footer{margin-top:2.25rem;border-top:1px solid var(--line)}
.lead{font-size:1.15rem}
.status{font-weight:600;white-space:nowrap}
.covered{color:var(--covered)}
.weak{color:var(--weak)}
.missing{color:var(--missing)}
.waived{color:var(--waived)}
.nowrap{white-space:nowrap}
.wide .status{white-space:normal}
.hash{font:.85em ui-monospace,"Liberation Mono",monospace;overflow-wrap:anywhere;hyphens:none;display:inline-block;min-width:17em}
.sign dl{gap:.75rem 1rem}
.blank{border-bottom:1px solid var(--line);min-height:1.8rem}
.tall{min-height:5rem}
ul.boxes{list-style:"☐ ";padding-left:1.2rem;margin:0}
ul.places{padding-left:1.1rem}
figure{margin:1rem 0}
svg{display:block;width:100%;height:auto;fill:currentColor;stroke:none}
svg text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;fill:var(--text)}
svg .strong{font-weight:600}
svg .line{stroke:var(--covered);stroke-width:2;fill:none}
svg .border{stroke:var(--line);stroke-width:1;stroke-dasharray:3 3;fill:none}
svg .axis{stroke:var(--line);stroke-width:1;fill:none}
svg .soft{fill:var(--soft)}
svg .covered{fill:var(--covered)}
svg .weak{fill:var(--weak)}
svg .waived{fill:var(--waived)}
svg .missing{fill:var(--missing)}
svg .hollow{fill:var(--back);stroke:var(--weak);stroke-width:2}
svg .mark{stroke:var(--back);stroke-width:1}
@media screen and (max-width:50rem){body{padding:1rem}figure{overflow-x:auto}svg{min-width:38rem}figcaption{position:sticky;left:0}dl{grid-template-columns:1fr}}
@media (forced-colors:active){svg text,svg .soft,svg .covered,svg .weak,svg .missing,svg .waived{fill:CanvasText}svg .border{stroke:var(--line);stroke-width:1;stroke-dasharray:3 3;fill:none}
svg .axis,svg .border,svg .line{stroke:CanvasText}svg .hollow{fill:Canvas;stroke:CanvasText}}
@media print{
:root{color-scheme:light;${LIGHT}}
@page{size:A4;margin:18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#595959}}
body{max-width:none;padding:0;font-size:10pt}
h2,h3,h2+p,h3+p{break-after:avoid}
.table{overflow:visible}
th,td{font-size:9pt;padding:.25rem .4rem}
.wide th,.wide td{font-size:8pt;padding:.2rem .25rem}
tr,figure,li{break-inside:avoid}
caption,thead{break-after:avoid}
tbody tr:first-child{break-before:avoid}
footer{break-before:avoid}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
a[href^="http"]::after{content:" <" attr(href) ">";overflow-wrap:anywhere;hyphens:none}
.sign{break-inside:avoid}
svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** The SHA-256 of the style sheet, for the content security policy; a test holds it to the text above. */
export const PAGE_STYLE_HASH = "sha256-KWytgZOL9m3Jyv4G/zwj/cAOdsazh7U6H8yuqG7vOzA=";
