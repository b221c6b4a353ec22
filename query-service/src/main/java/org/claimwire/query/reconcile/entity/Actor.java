package org.claimwire.query.reconcile.entity;

import java.util.SortedSet;
import org.claimwire.query.reconcile.article.Entity;

/**
 * One person, organisation, place or thing of a story.
 *
 * @param id the same in every computation over the same articles
 * @param name the fullest name any article gives
 * @param names all its names
 * @param why the rule that joined them
 */
public record Actor(
    String id, String name, Entity.Type type, SortedSet<String> names, String why) {}
