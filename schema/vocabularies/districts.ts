import { orderedByName } from "../vocabulary.ts";

/**
 * ISO 3166-2:RS: the districts of Serbia, and the City of Belgrade. The codes of the statistical regions (NUTS 3) and
 * the seats come from a second list, which agrees with this one but was not itself checked against Eurostat's.
 */
export const districts = orderedByName({
  "RS-00": { sr: "Grad Beograd", en: "City of Belgrade", nuts3: "RS110", seat: "Beograd" },
  "RS-01": { sr: "Severnobački okrug", en: "North Bačka District", nuts3: "RS125", seat: "Subotica" },
  "RS-02": { sr: "Srednjobanatski okrug", en: "Central Banat District", nuts3: "RS126", seat: "Zrenjanin" },
  "RS-03": { sr: "Severnobanatski okrug", en: "North Banat District", nuts3: "RS124", seat: "Kikinda" },
  "RS-04": { sr: "Južnobanatski okrug", en: "South Banat District", nuts3: "RS122", seat: "Pančevo" },
  "RS-05": { sr: "Zapadnobački okrug", en: "West Bačka District", nuts3: "RS121", seat: "Sombor" },
  "RS-06": { sr: "Južnobački okrug", en: "South Bačka District", nuts3: "RS123", seat: "Novi Sad" },
  "RS-07": { sr: "Sremski okrug", en: "Srem District", nuts3: "RS127", seat: "Sremska Mitrovica" },
  "RS-08": { sr: "Mačvanski okrug", en: "Mačva District", nuts3: "RS213", seat: "Šabac" },
  "RS-09": { sr: "Kolubarski okrug", en: "Kolubara District", nuts3: "RS212", seat: "Valjevo" },
  "RS-10": { sr: "Podunavski okrug", en: "Podunavlje District", nuts3: "RS227", seat: "Smederevo" },
  "RS-11": { sr: "Braničevski okrug", en: "Braničevo District", nuts3: "RS222", seat: "Požarevac" },
  "RS-12": { sr: "Šumadijski okrug", en: "Šumadija District", nuts3: "RS218", seat: "Kragujevac" },
  "RS-13": { sr: "Pomoravski okrug", en: "Pomoravlje District", nuts3: "RS215", seat: "Jagodina" },
  "RS-14": { sr: "Borski okrug", en: "Bor District", nuts3: "RS221", seat: "Bor" },
  "RS-15": { sr: "Zaječarski okrug", en: "Zaječar District", nuts3: "RS223", seat: "Zaječar" },
  "RS-16": { sr: "Zlatiborski okrug", en: "Zlatibor District", nuts3: "RS211", seat: "Užice" },
  "RS-17": { sr: "Moravički okrug", en: "Moravica District", nuts3: "RS214", seat: "Čačak" },
  "RS-18": { sr: "Raški okrug", en: "Raška District", nuts3: "RS217", seat: "Kraljevo" },
  "RS-19": { sr: "Rasinski okrug", en: "Rasina District", nuts3: "RS216", seat: "Kruševac" },
  "RS-20": { sr: "Nišavski okrug", en: "Nišava District", nuts3: "RS225", seat: "Niš" },
  "RS-21": { sr: "Toplički okrug", en: "Toplica District", nuts3: "RS229", seat: "Prokuplje" },
  "RS-22": { sr: "Pirotski okrug", en: "Pirot District", nuts3: "RS226", seat: "Pirot" },
  "RS-23": { sr: "Jablanički okrug", en: "Jablanica District", nuts3: "RS224", seat: "Leskovac" },
  "RS-24": { sr: "Pčinjski okrug", en: "Pčinja District", nuts3: "RS228", seat: "Vranje" },
});
