#!/usr/bin/env node
// Starts the command line. From its second run on, Node takes what it compiled of it from a cache in the folder for
// temporary files, which saves most of the time that loading takes; Node 20 has no such cache.
import module from "node:module";
import { compileLater } from "../node/compile-later.js";

module.enableCompileCache?.();
compileLater();
await import("./main.js");
