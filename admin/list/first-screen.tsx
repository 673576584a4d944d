import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { collections } from "../definitions.ts";

/** The desk opens on the first collection. */
export function FirstScreen() {
  const { route } = useLocation();
  useEffect(() => {
    if (collections[0]) route(`/admin/${collections[0].name}`, true);
  }, []);
  return null;
}
