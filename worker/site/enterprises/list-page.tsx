import { enterprises } from "../../../schema/collections/enterprises.ts";
import type { ListPageProps } from "../frame/list-room.tsx";
import { words } from "../frame/words.ts";
import { ListMap } from "../map/list-map.tsx";
import { ListLayout } from "../parts/list-layout.tsx";
import { EnterpriseItem, type enterpriseItemFields } from "./enterprise-item.tsx";

type EnterprisesPageProps = ListPageProps<typeof enterprises, (typeof enterpriseItemFields)[number]>;

export function EnterprisesPage({ documents, list }: EnterprisesPageProps) {
  const { surroundings, narrowing } = list;
  const { locale } = surroundings;
  const { enterprisesIntroduction, noEnterprises, mapOfDistricts } = words(locale);
  const map = {
    of: "place",
    title: mapOfDistricts,
    drawn: (
      <ListMap surroundings={surroundings} collection={enterprises} place="place" narrowing={narrowing} />
    ),
  };
  return (
    <ListLayout {...list} introduction={enterprisesIntroduction} map={map} styles={["map"]}>
      {documents.length === 0 && <p class="empty">{noEnterprises}</p>}
      <ul class="ledger">
        {documents.map((enterprise) => (
          <EnterpriseItem enterprise={enterprise} locale={locale} />
        ))}
      </ul>
    </ListLayout>
  );
}
