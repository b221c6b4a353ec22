package org.claimwire.query.web;

/**
 * Where a sentence is printed.
 *
 * @param outlet who printed it
 * @param href address of the very words on the page of the article
 */
record Printed(String outlet, String href) {}
