import type { ComponentChildren } from "preact";

/** Leads to another site; without a name of its own it is named by that site's. */
export function OutsideLink({ address, children }: { address: string; children?: ComponentChildren }) {
  return (
    <a href={address} rel="noopener">
      {children ?? hostOf(address)}
    </a>
  );
}

export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
