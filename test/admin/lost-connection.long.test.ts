import { testLostConnection } from "./lost-connection.ts";

testLostConnection(60);
