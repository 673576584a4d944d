import { useState } from "preact/hooks";
import type { Money, MoneyField } from "../../schema/fields/money.ts";
import { currencyDigits, formatMoney, formatNumber } from "../../schema/language/number.ts";
import { parseMoney } from "../../schema/language/parse-money.ts";
import { currencies } from "../../schema/vocabularies/currencies.ts";
import { say, speech, t } from "../interface.ts";
import type { Widget, WidgetProps } from "./widget.ts";

function isMoney(value: unknown): value is Money {
  return typeof value === "object" && value !== null && "minor" in value && Number.isInteger(value.minor);
}

function asTyped({ minor, currency }: Money): string {
  const digits = currencyDigits(currency);
  const amount = minor / 10 ** digits;
  return formatNumber(speech.peek(), amount, Number.isInteger(amount) ? 0 : digits);
}

/** An amount as people write it. A currency written with it counts; else the one chosen beside it. */
function MoneyInput({ id, label, value, change, describedBy, invalid }: WidgetProps<MoneyField>) {
  const money = isMoney(value) ? value : null;
  const [typed, setTyped] = useState(money ? asTyped(money) : "");
  const [currency, setCurrency] = useState(money?.currency ?? "EUR");

  const read = (amount: string, chosen: string): void => {
    if (amount.trim() === "") {
      change(null);
      return;
    }
    const understood = parseMoney(amount) ?? parseMoney(`${amount} ${chosen}`);
    if (understood) setCurrency(understood.currency);
    // An amount that cannot be read is handed on as it is: saving then says so beside the field.
    change(understood ?? { minor: amount, currency: chosen });
  };

  return (
    <>
      <div class="money">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={typed}
          aria-describedby={[`${id}-sum`, describedBy].filter(Boolean).join(" ")}
          aria-invalid={invalid}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            read(currentTarget.value, currency);
          }}
        />
        <select
          aria-label={`${label}: ${t("currency")}`}
          value={currency}
          onChange={({ currentTarget }) => {
            setCurrency(currentTarget.value);
            read(typed, currentTarget.value);
          }}
        >
          {Object.entries(currencies).map(([code, name]) => (
            <option key={code} value={code}>
              {code} ({say(name)})
            </option>
          ))}
        </select>
      </div>
      <p class="field-help" id={`${id}-sum`}>
        {money ? formatMoney(speech.value, money) : t("moneyHelp")}
      </p>
    </>
  );
}

export const moneyWidget: Widget<MoneyField> = {
  Widget: MoneyInput,
  explains: { minor: "moneyUnreadable", missing: "moneyUnreadable" },
  show: (value) => (isMoney(value) ? formatMoney(speech.value, value) : ""),
};
