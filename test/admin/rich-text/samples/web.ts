import type { Sample } from "./sample.ts";

export const page: Sample = {
  html: `<meta charset='utf-8'><h2 style="color: rgb(0,0,0); font-family: Georgia; margin: 0px" onclick="x()">Sajam</h2>
<div class="content" id="c1"><script>alert(1)</script><style>p{color:red}</style>
<p style="font-weight: 400;">Dođite <strong>u subotu</strong>, <a href="https://example.org/sajam" target="_blank" rel="noopener">na sajam</a> <span style="font-style: italic">svi</span>.</p>
<p></p><p><br></p><div><span> </span></div>
<p>Kod <a href="javascript:alert(1)">nas</a> ili <a href="/kontakt">ovde</a>.<br></p>
<img src="x.png" alt="Slika"><button>Prijava</button><svg><text>crtež</text></svg><iframe src="https://example.org/x"></iframe>
<ul class="menu"><li class="a"><a href="https://example.org/1">prvo</a></li><li>drugo<ol><li>pod jedan</li></ol></li><li> </li></ul>
<blockquote class="q"><p>Rečeno je.</p></blockquote>
<pre>red 1
red 2</pre></div>`,
  is: `
h2 Sajam
Dođite **u subotu**, na sajam<https://example.org/sajam> _svi_.
Kod nas ili ovde.
- prvo<https://example.org/1>
- drugo
  1. pod jedan
> Rečeno je.
red 1↵red 2`,
};

export const languages: Sample = {
  html: `<p>Nemački: <i lang="de">Genossenschaft</i>, <span lang="x<y">loše</span>, <span translate="no">Impact Hub</span>, <cite>delo</cite>.</p>`,
  is: "Nemački: _{de Genossenschaft}_, loše, {keep Impact Hub}, _delo_.",
};

export const lines: Sample = {
  html: `<div>Prvi red<br>drugi red<br><br>Novi pasus<br></div><div><br></div><div>Kraj\u200b sa\u00ad kosom</div>`,
  is: `
Prvi red↵drugi red
Novi pasus
Kraj sa kosom`,
};

export const documents: Sample = {
  html: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt;font-weight:400">Plan</span></h1><p dir="ltr"><span style="font-weight:700;white-space:pre-wrap">Važno:</span><span style="font-style:italic"> odmah</span><span> i </span><a href="https://www.google.com/url?q=https://example.org/a%3Fb%3D1&amp;sa=D"><span style="color:#1155cc;text-decoration:underline">veza</span></a><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>jedan</span></p></li><ul><li dir="ltr" aria-level="2"><p role="presentation"><span>ispod</span></p></li></ul></ul><br><div dir="ltr"><table><colgroup><col></colgroup><tbody><tr><td><p><span>a</span></p></td><td><p><span>b</span></p></td></tr></tbody></table></div><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> Izvor: </span><span style="font-style:italic">list</span></p></div></b>`,
  is: `
h2 Plan
**Važno:**_ odmah_ i veza<https://example.org/a?b=1>^(Izvor: _list_)
- jedan
  - ispod
table
[a] [b]`,
};

export const encyclopaedia: Sample = {
  html: `<p>Zadruga je <b>udruženje</b><sup id="cite_ref-1" class="reference"><a href="https://example.org/wiki/Z#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup> ljudi.</p>
<h2 id="I">Istorija<span class="mw-editsection">[uredi]</span></h2>
<table class="infobox"><caption>Po  zemljama</caption><thead><tr><td>Zemlja</td><td>Broj</td></tr></thead><tbody><tr><th>Srbija</th><td>5</td></tr></tbody></table>
<table><tbody><tr><td><p>Samo raspored</p></td></tr></tbody></table>
<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="https://example.org/wiki/Z#cite_ref-1">^</a></b></span> <span class="reference-text">Izveštaj <i>o zadrugama</i>.</span></li></ol>`,
  is: `
Zadruga je **udruženje**^(Izveštaj _o zadrugama_.) ljudi.
h2 Istorija
table Po zemljama
[Zemlja] [Broj]
[Srbija]! [5]
Samo raspored`,
};

export const players: Sample = {
  html: `<p>Gledajte:</p><iframe width="560" src="https://www.youtube.com/embed/aBcDeFgHiJk?rel=0" title="Zadruga u Kruševu" allowfullscreen></iframe><iframe src="//player.vimeo.com/video/12345"></iframe><p>Kraj.</p>`,
  is: `
Gledajte:
video https://www.youtube.com/watch?v=aBcDeFgHiJk Zadruga u Kruševu
video https://vimeo.com/12345
Kraj.`,
};

export const hostile: Sample = {
  html: `<p onmouseover="x()">a<img src=x onerror=alert(1)><a href=" javascript:alert(1)">b</a><a href="data:text/html,x">c</a><a href="https://u:p@example.org">d</a></p><math><mtext></mtext></math><form action="x"><input value="y"></form><object data="x"></object><span data-footnote="1"></span><figure class="video"><a href="javascript:x"><span>z</span></a></figure>\u0007<p>\ud800e</p>`,
  is: `
abcd
z
e`,
};
