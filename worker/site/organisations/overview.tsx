import type { ComponentChildren } from "preact";
import { listPathOf } from "../../../schema/collection.ts";
import { organisations } from "../../../schema/collections/organisations.ts";
import type { Locale } from "../../../schema/language/locale.ts";
import { organisationKinds } from "../../../schema/vocabularies/organisation-kinds.ts";
import { listAddress } from "../frame/address.ts";
import { codeIn, words } from "../frame/words.ts";
import type { GatheredEntry } from "../parts/gathered.tsx";
import { inTurnToday } from "../parts/in-turn.ts";
import { type ListedOrganisation, OrganisationItem } from "../parts/organisation-item.tsx";
import type { Selection } from "../reading/selection.ts";
import { DonorItem } from "./donor-item.tsx";
import type { SupportByDonor } from "./queries.ts";

/** Organisations by what they are to the coalition. */
export interface InRoles {
  readonly coalition: readonly ListedOrganisation[];
  readonly members: readonly ListedOrganisation[];
  readonly partners: readonly ListedOrganisation[];
  readonly donors: readonly ListedOrganisation[];
  readonly networks: readonly ListedOrganisation[];
  readonly actors: readonly ListedOrganisation[];
  readonly support: SupportByDonor;
  readonly supported: ReadonlyMap<string, readonly GatheredEntry[]>;
}

const shown = { members: 24, partners: 30, donors: 30, networks: 12, actors: 60, ofKind: 6 };

export function Overview({ locale, ...of }: InRoles & { readonly locale: Locale }) {
  const text = words(locale);
  const members = inTurnToday(of.members);
  return (
    <>
      <Names title={text.theCoalition} found={of.coalition} locale={locale} />
      <Names
        title={text.members}
        note={members.length > 1 && text.membersTakeTurns}
        found={members}
        most={shown.members}
        all={{ roles: ["founder", "member"] }}
        locale={locale}
      />
      <Donors {...of} locale={locale} />
      <Names
        title={text.partnersSection}
        found={of.partners}
        most={shown.partners}
        all={{ roles: ["partner"] }}
        locale={locale}
      />
      <Names
        title={text.networksSection}
        found={of.networks}
        most={shown.networks}
        all={{ roles: ["network"] }}
        locale={locale}
      />
      <Actors found={of.actors} locale={locale} />
    </>
  );
}

interface NamesProps {
  readonly title: string;
  readonly note?: string | false;
  readonly found: readonly ListedOrganisation[];
  readonly most?: number;
  /** What the list is narrowed to, to hold all of them. */
  readonly all?: Selection;
  readonly locale: Locale;
}

function Names({ title, note, found, most = found.length, all, locale }: NamesProps) {
  if (found.length === 0) return null;
  return (
    <Part title={title} note={note}>
      <ul class="names">
        {found.slice(0, most).map((organisation) => (
          <OrganisationItem organisation={organisation} locale={locale} told="kind" />
        ))}
      </ul>
      {all && found.length > most && <All of={all} locale={locale} />}
    </Part>
  );
}

function Part({
  title,
  note,
  children,
}: {
  title: string;
  note?: string | false | undefined;
  children: ComponentChildren;
}) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {note && <p class="note">{note}</p>}
      {children}
    </section>
  );
}

function All({ of, locale }: { of: Selection; locale: Locale }) {
  const path = listAddress(listPathOf(organisations, locale) ?? "", { selection: of, page: 1 });
  return (
    <p class="more">
      <a href={path}>{words(locale).wholeDirectory}</a>
    </p>
  );
}

/** Those who have made something possible, and after them those who have not yet. */
function Donors({ donors, support, supported, locale }: Omit<InRoles, "locale"> & { locale: Locale }) {
  if (donors.length === 0) return null;
  const listed = donors.slice(0, shown.donors);
  const giving = listed.filter(({ id }) => support.has(id));
  const others = listed.filter(({ id }) => !support.has(id));
  const { donorsSection, budgetsAreOfProjects } = words(locale);
  return (
    <Part title={donorsSection} note={giving.length > 0 && budgetsAreOfProjects}>
      {giving.length > 0 && (
        <ul class="ledger">
          {giving.map((donor) => (
            <DonorItem
              donor={donor}
              support={support.get(donor.id)}
              projects={supported.get(donor.id) ?? []}
              locale={locale}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul class="names">
          {others.map((donor) => (
            <OrganisationItem organisation={donor} locale={locale} told="kind" />
          ))}
        </ul>
      )}
      {donors.length > shown.donors && <All of={{ roles: ["donor"] }} locale={locale} />}
    </Part>
  );
}

/** A few of each kind. */
function Actors({ found, locale }: { found: readonly ListedOrganisation[]; locale: Locale }) {
  if (found.length === 0) return null;
  const listed = found.slice(0, shown.actors);
  const kinds = [...Object.keys(organisationKinds), null];
  return (
    <Part title={words(locale).actorsSection}>
      <div class="kinds">
        {kinds.map((kind) => {
          const ofKind = listed.filter((actor) => actor.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <div>
              <h3>{kind === null ? words(locale).otherKind : codeIn(locale, organisationKinds, kind)}</h3>
              <ul class="names">
                {ofKind.slice(0, shown.ofKind).map((actor) => (
                  <OrganisationItem organisation={actor} locale={locale} told="neither" />
                ))}
              </ul>
              {kind !== null && ofKind.length > shown.ofKind && (
                <All of={{ roles: ["actor"], kind: [kind] }} locale={locale} />
              )}
            </div>
          );
        })}
      </div>
      {found.length > shown.actors && <All of={{ roles: ["actor"] }} locale={locale} />}
    </Part>
  );
}
