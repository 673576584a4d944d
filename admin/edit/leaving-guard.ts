import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso/router";
import { guardHistory, unkept, unsaved, wanted } from "../unsaved.ts";

/** While something is unsaved, links of the desk and the browser's own buttons wait for it. */
export function useLeavingGuard(): void {
  const { route, url } = useLocation();
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      if (!unsaved.peek() || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || link.target === "_blank") return;
      if (link.origin !== location.origin || link.getAttribute("href")?.startsWith("#")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      wanted.value = () => route(link.pathname + link.search);
    };
    const onBack = (event: PopStateEvent): void => {
      const there = location.pathname + location.search;
      if (!unsaved.peek() || there === url) return;
      event.stopImmediatePropagation();
      history.pushState(null, "", url);
      wanted.value = () => route(there);
    };
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (unkept.peek()) event.preventDefault();
    };
    addEventListener("click", onClick, true);
    guardHistory(onBack);
    addEventListener("beforeunload", onUnload);
    return () => {
      removeEventListener("click", onClick, true);
      guardHistory(null);
      removeEventListener("beforeunload", onUnload);
    };
  }, [url]);
}
