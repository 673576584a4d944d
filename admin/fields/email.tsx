import type { EmailField } from "../../schema/fields/email.ts";
import { AddressInput } from "./address-input.tsx";
import type { Widget } from "./widget.ts";

export const emailWidget: Widget<EmailField> = {
  Widget: (props) => <AddressInput {...props} keyboard="email" />,
  show: (value) => String(value),
};
