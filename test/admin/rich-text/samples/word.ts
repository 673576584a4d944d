import type { Sample } from "./sample.ts";

const office = (body: string) => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=ProgId content=Word.Document>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=SR-LATN-RS style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

export const paragraphs: Sample = {
  html: office(`
<p class=MsoNormal style='margin-bottom:8.0pt'><b style='mso-bidi-font-weight:normal'><span lang=EN-US
style='font-size:14.0pt;mso-ansi-language:EN-US'>Zadruga</span></b><span lang=EN-US> iz <i>Niša</i>
okuplja <span style='color:red;mso-fareast-font-family:"Times New Roman"'>dvanaest</span>
<st1:place w:st="on"><st1:City w:st="on">porodica</st1:City></st1:place>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><span style='mso-spacerun:yes'>&nbsp;&nbsp;</span>Budžet je 25.000&nbsp;evra,<span
style='mso-spacerun:yes'>&nbsp; </span>bez&nbsp;poreza.<span style='display:none;mso-hide:all'>skriveno</span></p>
<p class=MsoNormal><u>Sa<!-- komentar --><span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>tabulatorom</u>,
10 m<sup>2</sup> i CO<sub>2</sub>.</p>`),
  is: `
**Zadruga** iz _Niša_ okuplja dvanaest porodica.
Budžet je 25.000\u00a0evra, bez poreza.
Sa tabulatorom, 10 m² i CO₂.`,
};

export const headings: Sample = {
  html: office(`
<p class=MsoTitle>Godišnji izveštaj</p>
<h1 style='mso-list:l1 level1 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>1<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><b>Uvod</b><o:p></o:p></h1>
<h2><a name="_Toc5"></a>Ko smo</h2>
<h5><span style='font-weight:bold'>Najsitnije</span></h5>
<p class=MsoQuote><i>Radimo zajedno.</i></p>`),
  is: `
h2 Godišnji izveštaj
h2 Uvod
h3 Ko smo
h4 Najsitnije
_Radimo zajedno._`,
};

const bullet = (sign: string) =>
  `<![if !supportLists]><span style='font-family:Symbol;mso-bidi-font-family:Symbol'><span
style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`;

const item = (level: number, sign: string, text: string, list = 0) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l${list} level${level} lfo${list + 1}'>${bullet(sign)}<span lang=EN-US>${text}<o:p></o:p></span></p>\n`;

export const lists: Sample = {
  html: office(`<p class=MsoNormal>Treba nam:</p>
${item(1, "·", "zemlja")}${item(2, "o", "njiva")}${item(2, "o", "bašta")}${item(3, "§", "staklenik")}${item(1, "·", "voda")}
<p class=MsoNormal>Redom:</p>
${item(1, "3.", "oranje", 1)}${item(2, "a)", "plitko", 1)}${item(1, "4.", "setva", 1)}${item(1, "·", "žetva", 2)}`),
  is: `
Treba nam:
- zemlja
  - njiva
  - bašta
    - staklenik
- voda
Redom:
3. oranje
  1. plitko
4. setva
- žetva`,
};

export const table: Sample = {
  html: office(`<p class=MsoCaption>Tabela <!--[if supportFields]><span style='mso-element:field-begin'></span><![endif]-->1: Troškovi</p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=200 valign=top style='width:150.0pt;border:solid windowtext 1.0pt'><p class=MsoNormal><b>Stavka<o:p></o:p></b></p></td>
  <td width=200 colspan=2><p class=MsoNormal><b>Iznos</b></p></td></tr>
 <tr><td rowspan=2><p class=MsoNormal>Seme</p></td><td><p class=MsoNormal>100 €</p></td><td><p class=MsoNormal>2024.<o:p></o:p></p><p class=MsoNormal>jesen</p></td></tr>
 <tr style='mso-yfti-irow:2'><td><p class=MsoNormal align=right>120 €</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
</table><p class=MsoNormal>Posle.</p>`),
  is: `
table Tabela 1: Troškovi
[Stavka]! [Iznos]! []!
[Seme] [100 €] [2024./jesen]
[] [120 €] []
Posle.`,
};

export const footnotes: Sample = {
  html: office(`<p class=MsoNormal>Zakon je usvojen<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:12.0pt'>[1]</span></span><![endif]></span></span></a>, a primena
kasni.<a href="#_ftn2" name="_ftnref2">[2]</a> Vidi <a href="#_Toc7">prvi deo</a>.</p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span
class=MsoFootnoteReference>[1]</span></a><span lang=EN-US> Objavljen u <i>Službenom glasniku</i>.<o:p></o:p></span></p></div>
<div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2">[2]</a> Više na
<a href="https://example.org/zakon">sajtu</a>.</p><p class=MsoFootnoteText>Drugi pasus.</p></div></div>`),
  is: `
Zakon je usvojen^(Objavljen u _Službenom glasniku_.), a primena kasni.^(Više na sajtu<https://example.org/zakon>. Drugi pasus.) Vidi prvi deo.`,
};

export const pictures: Sample = {
  html: office(`<p class=MsoNormal>Pre<!--[if gte vml 1]><v:shapetype id="_x0000_t75"><v:stroke joinstyle="miter"/></v:shapetype><![endif]--><![if !vml]><img
width=640 src="file:///C:/Users/x/clip_image001.png" v:shapes="Picture_1"><![endif]> posle <v:shape id="x"><v:textbox>crtež</v:textbox></v:shape>slike.</p>
<p class=MsoNormal><a href="file:///C:/tajno.docx">lokalno</a>, <a href="mailto:ana@example.org">pošta</a></p>`),
  is: `
Pre posle slike.
lokalno, pošta<mailto:ana@example.org>`,
};

export const online: Sample = {
  html: `<div class="OutlineElement Ltr"><p class="Paragraph" role="heading" aria-level="1" paraid="1"><span data-contrast="auto" xml:lang="EN-US" lang="EN-US" class="TextRun MsoEOP"><span class="NormalTextRun">Naslov</span></span><span class="EOP" data-ccp-props="{}">&nbsp;</span></p></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li role="listitem" aria-level="1" class="OutlineElement"><p class="Paragraph"><span class="TextRun" lang="EN-US" style="font-weight:bold;mso-x:1">jedan</span></p></li></ul></div><div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li role="listitem" aria-level="1"><p class="Paragraph"><span class="TextRun">dva</span></p></li></ul></div>`,
  is: `
h2 Naslov
- **jedan**
- dva`,
};
