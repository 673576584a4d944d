import type { pages } from "../../schema/collections/pages.ts";
import type { EntryOf } from "./entry.ts";
import { ids } from "./ids.ts";
import { bold, heading, list, name, paragraph, richText, toEntry } from "./rich-text.ts";

export const privacy: EntryOf<typeof pages> = {
  id: ids.privacy,
  shared: {},
  sr: {
    title: "Privatnost",
    summary: "Čitate sajt, a on vas ne prati: bez kolačića, bez merenja poseta, bez tuđih skripti.",
    body: [
      {
        type: "text",
        body: richText(
          heading("Kada čitate sajt"),
          list(
            [bold("Kolačića nema."), " Sajt ih čitaocima ne postavlja, pa nema ni šta da prihvatate."],
            [bold("Praćenja nema."), " Ne merimo posete, ne pravimo profile i ne znamo ko je šta pročitao."],
            [
              bold("Trećih strana nema."),
              " Slova, slike i sve ostalo dolaze sa ovog sajta. Društvene mreže su samo veze: o vama saznaju tek kada odete na njih.",
            ],
          ),
          heading("Šta ipak vidi računar koji šalje stranu"),
          paragraph(
            "Sajt stoji na računarima pružaoca hostinga. Da bi vam poslali stranu, oni moraju da znaju ",
            name("IP"),
            " adresu vašeg uređaja i adresu strane koju tražite. To može neko vreme da ostane u njihovim dnevnicima, zbog bezbednosti i da bi se našle greške. Mi te zapise ne koristimo da bismo saznali ko ste.",
          ),
          paragraph(
            "Reči koje upišete u pretragu deo su adrese strane, pa za njih važi isto. Kada otvorite sajt bez izabranog jezika, gledamo koji jezik traži vaš pregledač i to nigde ne beležimo.",
          ),
          heading("Kada uređujete sajt"),
          paragraph("O onima koji pišu i objavljuju čuvamo ono bez čega se ne može:"),
          list(
            "adresu e-pošte, ulogu i podatak o tome kada je nalog napravljen i poslednji put korišćen;",
            "ko je i kada sačuvao, objavio ili povukao neki tekst, jer tako nastaje istorija izmena;",
            "jedan kolačić, koji pamti prijavu i važi dve nedelje.",
          ),
          paragraph(
            "Tekst koji još nije stigao do sajta čuva se samo u pregledaču na uređaju na kojem se piše.",
          ),
          heading("Ljudi o kojima pišemo"),
          paragraph(
            "Na sajtu stoje imena ljudi koji rade u koaliciji, pišu ili učestvuju u projektima. Ako ste među njima i želite da nešto ispravimo ili uklonimo, javite nam se preko strane ",
            toEntry(ids.contact, "Kontakt"),
            ".",
          ),
        ),
      },
    ],
  },
  en: {
    title: "Privacy",
    summary:
      "You read this site and it does not follow you: no cookies, no counting of visits, no third-party scripts.",
    body: [
      {
        type: "text",
        body: richText(
          heading("When you read the site"),
          list(
            [bold("No cookies."), " The site sets none for its readers, so there is nothing to accept."],
            [
              bold("No tracking."),
              " We do not count visits, we make no profiles, and we do not know who has read what.",
            ],
            [
              bold("No third parties."),
              " Fonts, pictures and everything else come from this site. Social networks are only linked to: they learn of you only when you go there.",
            ],
          ),
          heading("What the computer that sends a page sees all the same"),
          paragraph(
            "The site runs on the computers of a hosting provider. To send you a page, they have to know the IP address of your device and the address of the page you ask for. Both may stay in their logs for a while, for the sake of security and to find faults. We do not use these records to find out who you are.",
          ),
          paragraph(
            "The words you type into the search are part of a page’s address, so the same holds for them. When you open the site without having chosen a language, we look at which one your browser asks for, and record it nowhere.",
          ),
          heading("When you edit the site"),
          paragraph("About those who write and publish we keep only what is indispensable:"),
          list(
            "an e-mail address, a role, and when the account was made and last used;",
            "who saved, published or withdrew a text and when, since the history of changes is made from that;",
            "one cookie, which remembers that someone is signed in and lasts two weeks.",
          ),
          paragraph(
            "Text that has not reached the site yet is kept in the browser alone, on the device on which it is being written.",
          ),
          heading("People we write about"),
          paragraph(
            "The site names people who work in the coalition, who write, or who take part in projects. If you are among them and would like something corrected or removed, let us know through the page ",
            toEntry(ids.contact, "Contact"),
            ".",
          ),
        ),
      },
    ],
  },
};
