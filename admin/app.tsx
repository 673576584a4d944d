import { useEffect } from "preact/hooks";
import { LocationProvider, Route, Router, useLocation } from "preact-iso/router";
import { door } from "./door.ts";
import { lazyScreen } from "./lazy-screen.tsx";
import { loadSession, session, sessionFailure } from "./session.ts";
import { NotFound } from "./shell/not-found.tsx";
import { Shell } from "./shell/shell.tsx";
import { SignedOut, Unreachable, Waiting } from "./sign-in/outside.tsx";
import { SignIn } from "./sign-in/sign-in.tsx";

const DashboardScreen = lazyScreen(
  async () => (await import("./dashboard/dashboard-screen.tsx")).DashboardScreen,
);
const CollectionScreen = lazyScreen(
  async () => (await import("./list/collection-screen.tsx")).CollectionScreen,
);
const HistoryScreen = lazyScreen(async () => (await import("./history/history-screen.tsx")).HistoryScreen);
const SignInAgain = lazyScreen(async () => (await import("./sign-in/sign-in-again.tsx")).SignInAgain);
const AgendaScreen = lazyScreen(async () => (await import("./schedule/agenda-screen.tsx")).AgendaScreen);
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
        <Route path="/admin" component={DashboardScreen} />
        <Route path="/admin/schedule" component={AgendaScreen} />
        <Route path="/admin/:collection" component={CollectionScreen} />
        <Route path="/admin/:collection/:id" component={EditScreen} />
        <Route path="/admin/:collection/:id/history" component={HistoryScreen} />
        <Route default component={NotFound} />
      </Router>
      {door.value === "asking" && <SignInAgain />}
    </Shell>
  );
}
