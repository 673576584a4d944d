import type { LinkField } from "../../schema/fields/link.ts";
import { AddressInput } from "./address-input.tsx";
import type { Widget } from "./widget.ts";

export const linkWidget: Widget<LinkField> = {
  Widget: (props) => (
    <AddressInput {...props} keyboard="url" example={props.field.paths ? "/" : "https://"} />
  ),
  show: (value) => String(value),
};
