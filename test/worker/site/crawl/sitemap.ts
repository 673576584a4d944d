import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { unescaped } from "./walk.ts";

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The schema of sitemaps.org, and what the xhtml namespace lends them: links to other languages. */
async function schemas() {
  const main = createRequire(import.meta.url).resolve("sitemap/package.json");
  const sitemap = await readFile(join(main, "..", "schema", "sitemap.xsd"), "utf8");
  const links = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
    <element name="link"><complexType>
      <attribute name="rel" use="required"><simpleType>
        <restriction base="string"><enumeration value="alternate"/></restriction>
      </simpleType></attribute>
      <attribute name="hreflang" type="language" use="required"/>
      <attribute name="href" type="anyURI" use="required"/>
    </complexType></element>
  </schema>`;
  const both = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
    <import namespace="${namespace}" schemaLocation="sitemap.xsd"/>
    <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="links.xsd"/>
  </schema>`;
  return {
    both,
    preload: [
      { fileName: "sitemap.xsd", contents: sitemap },
      { fileName: "links.xsd", contents: links },
    ],
  };
}

/** An index of sitemaps, which the package's schema leaves out, as sitemaps.org describes it. */
const indexSchema = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}"
    elementFormDefault="qualified">
  <element name="sitemapindex"><complexType><sequence>
    <element name="sitemap" maxOccurs="50000"><complexType><sequence>
      <element name="loc" type="anyURI"/>
      <element name="lastmod" type="dateTime" minOccurs="0"/>
    </sequence></complexType></element>
  </sequence></complexType></element>
</schema>`;

/** What xmllint finds wrong with a sitemap, or with an index of them. */
export async function mistakesInSitemap(xml: string): Promise<readonly string[]> {
  const { both, preload } = await schemas();
  const isIndex = xml.includes("<sitemapindex");
  const { errors } = await validateXML({
    xml: { fileName: "found.xml", contents: xml },
    schema: { fileName: "schema.xsd", contents: isIndex ? indexSchema : both },
    preload: isIndex ? [] : preload,
    maxMemoryPages: 16_384,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The addresses that a sitemap, or an index of sitemaps, lists. */
export function addressesIn(xml: string): readonly string[] {
  return Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>/g), ([, address = ""]) => unescaped(address));
}
