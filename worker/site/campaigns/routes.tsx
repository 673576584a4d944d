import { campaigns } from "../../../schema/collections/campaigns.ts";
import { entryRoom } from "../frame/entry-room.tsx";
import { listRoom } from "../frame/list-room.tsx";
import { CampaignPage } from "./entry-page.tsx";
import { CampaignsPage, shownFields } from "./list-page.tsx";

export const campaignEntries = entryRoom({ collection: campaigns, page: CampaignPage });

export const campaignPages = listRoom({
  collection: campaigns,
  fields: shownFields,
  references: ["projects"],
  page: CampaignsPage,
});
