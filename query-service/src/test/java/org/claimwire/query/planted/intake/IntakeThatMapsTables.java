package org.claimwire.query.planted.intake;

import jakarta.persistence.EntityManager;

class IntakeThatMapsTables {
  EntityManager tables;
}
