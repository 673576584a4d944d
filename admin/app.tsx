import { useEffect } from "preact/hooks";
import { LocationProvider, Route, Router, useLocation } from "preact-iso/router";
import { lazyScreen } from "./lazy-screen.tsx";
import { loadSession, session, sessionFailure } from "./session.ts";
import { NotFound } from "./shell/not-found.tsx";
import { Shell } from "./shell/shell.tsx";
import { SignedOut, Unreachable, Waiting } from "./sign-in/outside.tsx";
import { SignIn } from "./sign-in/sign-in.tsx";

const FirstScreen = lazyScreen(async () => (await import("./list/first-screen.tsx")).FirstScreen);
const CollectionScreen = lazyScreen(
  async () => (await import("./list/collection-screen.tsx")).CollectionScreen,
);
const EditScreen = lazyScreen(async () => (await import("./edit/edit-screen.tsx")).EditScreen);

export function App() {
  useEffect(() => void loadSession(), []);
  return (
    <LocationProvider scope="/admin">
      <Door />
    </LocationProvider>
  );
}

function Door() {
  return useLocation().path === "/admin/sign-in" ? <SignIn /> : <Desk />;
}

/** Everything behind the door. */
function Desk() {
  if (sessionFailure.value) return <Unreachable failure={sessionFailure.value} />;
  if (session.value === undefined) return <Waiting />;
  if (session.value === null) return <SignedOut />;
  return (
    <Shell session={session.value}>
      <Router>
        <Route path="/admin" component={FirstScreen} />
        <Route path="/admin/:collection" component={CollectionScreen} />
        <Route path="/admin/:collection/:id" component={EditScreen} />
        <Route default component={NotFound} />
      </Router>
    </Shell>
  );
}
