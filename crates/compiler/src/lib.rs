//! The pure driver: sources and options in, artefacts or diagnostics out.
