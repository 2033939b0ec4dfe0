// At which version was a moment of a region frozen, and was a person taken out of it since?
MATCH (frozen:Frozen {id: $frozen})
RETURN frozen.version AS version, frozen.at AS at, frozen.erased AS erased
