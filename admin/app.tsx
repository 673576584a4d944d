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
  () => import("./dashboard/dashboard-screen.tsx"),
  ({ DashboardScreen }) => DashboardScreen,
);
const CollectionScreen = lazyScreen(
  () => import("./list/collection-screen.tsx"),
  ({ CollectionScreen }) => CollectionScreen,
);
const HistoryScreen = lazyScreen(
  () => import("./history/history-screen.tsx"),
  ({ HistoryScreen }) => HistoryScreen,
);
const SignInAgain = lazyScreen(
  () => import("./sign-in/sign-in-again.tsx"),
  ({ SignInAgain }) => SignInAgain,
);
const AgendaScreen = lazyScreen(
  () => import("./schedule/agenda-screen.tsx"),
  ({ AgendaScreen }) => AgendaScreen,
);
const EditScreen = lazyScreen(
  () => import("./edit/edit-screen.tsx"),
  ({ EditScreen }) => EditScreen,
);

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
