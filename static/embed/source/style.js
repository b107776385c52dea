const STYLE = `
:host{--a:var(--recourse-accent,light-dark(#0a5561,#6fd0db));--oa:var(--recourse-on-accent,light-dark(#fff,#05232a));
  --s:var(--recourse-surface,light-dark(#fff,#141b1e));--t:var(--recourse-text,light-dark(#131e20,#e6edee));
  --m:var(--recourse-text-soft,light-dark(#3f4d53,#b8c6ca));--l:var(--recourse-line,light-dark(#7b898d,#74868c));
  --w:var(--recourse-bad,light-dark(#941a24,#ff938f));--r:var(--recourse-radius,6px);
  display:inline-block;font:var(--recourse-font,inherit)}
:host([hidden]){display:none}
*{box-sizing:border-box}
h2,h3,p,ol,fieldset,dl,dd,pre{margin:0;padding:0}
button{font:inherit;font-weight:540;color:var(--t);background:var(--s);border:1px solid var(--l);border-radius:var(--r);
  padding:.5em 1em;min-height:2.75em;cursor:pointer}
button:hover{text-decoration:underline}
.open{display:inline-flex;align-items:center;gap:.45em;font-size:.875em;min-height:2.25em;padding:.25em .75em;
  color:inherit;background:transparent}
.main{background:var(--a);border-color:var(--a);color:var(--oa)}
[aria-disabled=true]{opacity:.65;cursor:progress}
.open::before{content:"";width:.75em;height:1em;background:currentColor;forced-color-adjust:none;
  clip-path:polygon(0 0,100% 0,72% 30%,100% 60%,15% 60%,15% 100%,0 100%)}
[dir=rtl].open::before{transform:scaleX(-1)}
:focus-visible{outline:2px solid var(--a);outline-offset:2px}
h2:focus{outline:none}
dialog{width:min(36rem,calc(100vw - 1rem));max-height:calc(100dvh - 1rem);padding:0;border:1px solid var(--l);
  border-radius:var(--r);background:var(--s);color:var(--t);font-size:1rem;line-height:1.5;
  text-align:start;white-space:normal;overflow:hidden}
dialog[open]{display:flex}
dialog::backdrop{background:rgb(8 16 18/.5)}
dialog>*{display:flex;flex-direction:column;min-height:0;width:100%}
.body{overflow-y:auto;padding:1.25rem 1.5rem;display:grid;gap:1.5rem;grid-template-columns:minmax(0,1fr)}
.bar{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;padding:1rem 1.5rem;
  border-top:1px solid var(--l)}
h2{font-size:1.375rem;line-height:1.25}
h3,legend,summary,.q>label:not(.opt){padding:0;font-size:1rem;font-weight:600}
summary{cursor:pointer}
details[open]>summary{margin-bottom:1rem}
.stack{display:grid;gap:1.5rem}
fieldset{border:0;min-width:0}
b{font-weight:500}
.soft,.opt span{color:var(--m);font-size:.9375rem}
.q{display:grid;gap:.25rem}
.opt{display:grid;grid-template-columns:auto 1fr;gap:0 .75rem;padding:.25rem 0;cursor:pointer}
.opt span{grid-column:2}
[hidden]{display:none}
.row{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center}
input[type=radio],input[type=checkbox]{width:1.25rem;height:1.25rem;margin:.125rem 0 0;accent-color:var(--a)}
textarea,input[type=email]{font:inherit;width:100%;color:inherit;background:var(--s);border:1px solid var(--l);
  border-radius:var(--r);padding:.5rem .75rem;min-height:2.75rem}
textarea{min-height:7.5rem;resize:vertical}
[aria-invalid=true]{border:2px solid var(--w);outline-color:var(--w)}
.bad{color:var(--w);font-weight:560}
.bad:empty{display:none}
.fail{border:2px solid var(--w);border-radius:var(--r);padding:.75rem 1rem}
.count{justify-self:end}
pre,.text{font:inherit;font-size:.9375rem;white-space:pre-wrap;overflow-wrap:anywhere;
  background:color-mix(in srgb,var(--t) 7%,var(--s));border-radius:var(--r);padding:.5rem .75rem}
pre{max-height:14rem;overflow-y:auto}
dl{display:grid;gap:.5rem}
dl>div{display:grid;grid-template-columns:minmax(9rem,1fr) 2fr;gap:0 1rem;align-items:baseline}
dt{color:var(--m);font-size:.9375rem}
dd{overflow-wrap:anywhere}
.text,.wide{grid-column:1/-1;margin-block:.25rem}
.wide summary{font-size:.9375rem;font-weight:400;text-decoration:underline}
mark{background:var(--s);border:1px solid var(--l);border-radius:4px;color:var(--m);padding:0 .3em;font-size:.9em;white-space:nowrap}
.slip{border:2px solid var(--a);border-radius:var(--r);padding:1rem 1.25rem;display:grid;gap:.5rem;justify-items:start}
.code{font:600 1rem ui-monospace,monospace;overflow-wrap:anywhere;user-select:all}
ol{padding-inline-start:1.4rem;display:grid;gap:.5rem}
a{color:var(--a)}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(max-width:30rem){.body,.bar{padding:1rem}dl>div{display:block}}
@media(forced-colors:active){.main{border-width:2px;font-weight:700}}`;
